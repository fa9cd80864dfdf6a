package policytimeline.projections.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.intake.ImportReport.Remark;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The imports that were made, with what they did.
public class ImportQueries {

  private static final String KEEP =
      """
        insert into import
               (id, format, rows, recorded, corroborated, unchanged, rejected, findings, remarks)
        values (:id, :format, :rows, :recorded, :corroborated, :unchanged, :rejected, :findings,
                :remarks)
      """;

  private static final String BY_ID =
      """
        select id, format, rows, recorded, corroborated, unchanged, rejected, findings, remarks
          from import
         where id = :id
      """;

  private static final TypeReference<List<Remark>> REMARKS = new TypeReference<>() {};

  /// An import that is done.
  ///
  /// @param remarks the first of the rejections and findings, each with its line
  public record Finished(
      String id,
      String format,
      String state,
      long rows,
      long recorded,
      long corroborated,
      long unchanged,
      long rejected,
      long findings,
      List<Remark> remarks) {}

  private final JdbcClient db;
  private final JsonMapper json;

  ImportQueries(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// Keeps the report of an import under a new id.
  public Finished keep(String format, ImportReport report) {
    var id = UUID.randomUUID().toString();
    db.sql(KEEP)
        .param("id", id)
        .param("format", format)
        .param("rows", report.rows())
        .param("recorded", report.recorded())
        .param("corroborated", report.corroborated())
        .param("unchanged", report.unchanged())
        .param("rejected", report.rejected())
        .param("findings", report.findings())
        .param("remarks", json.writeValueAsString(report.remarks()))
        .update();
    return of(id).orElseThrow();
  }

  public Optional<Finished> of(String id) {
    return db.sql(BY_ID).param("id", id).query(this::finished).optional();
  }

  private Finished finished(ResultSet row, int number) throws SQLException {
    return new Finished(
        row.getString("id"),
        row.getString("format"),
        "completed",
        row.getLong("rows"),
        row.getLong("recorded"),
        row.getLong("corroborated"),
        row.getLong("unchanged"),
        row.getLong("rejected"),
        row.getLong("findings"),
        json.readValue(row.getString("remarks"), REMARKS));
  }
}
