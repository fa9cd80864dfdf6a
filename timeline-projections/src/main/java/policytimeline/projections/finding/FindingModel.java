package policytimeline.projections.finding;

import static java.util.stream.Collectors.toCollection;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.Rows;
import policytimeline.projections.store.LogJson;

/// Keeps what is found within one record in `finding`, and writes there for [RegimeModel].
class FindingModel implements ReadModel<FoundRow> {

  private static final String END =
      """
      update finding
         set known_to = ?
       where id = ?
         and known_to = 9223372036854775807
      """;

  private static final String BEGIN =
      """
      insert into finding
             (id, known_from, known_to, stream, relation, kind, message, valid_from, valid_to,
              entries, sources)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          on conflict (id, known_from) do update
         set known_to = excluded.known_to
      """;

  private static final String WITHDRAW =
      """
      delete from finding
       where id = ?
         and known_from = ?
      """;

  private final Rows rows;

  FindingModel(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Set<FoundRow> rows(String stream, Timeline timeline) {
    return timeline.findings().stream()
        .map(finding -> new FoundRow(stream, null, finding))
        .collect(toCollection(LinkedHashSet::new));
  }

  @Override
  public void end(List<Belief<FoundRow>> beliefs) {
    rows.write(
        END,
        beliefs,
        (statement, belief) -> {
          statement.setLong(1, belief.to());
          statement.setObject(2, belief.row().id());
        });
  }

  /// Inserts rows; where one with the same beginning is there, its end is set.
  @Override
  public void begin(List<Belief<FoundRow>> beliefs) {
    rows.write(BEGIN, beliefs, FindingModel::set);
  }

  /// Takes rows back as if they had never been believed.
  void withdraw(List<Belief<UUID>> beliefs) {
    rows.write(
        WITHDRAW,
        beliefs,
        (statement, belief) -> {
          statement.setObject(1, belief.row());
          statement.setLong(2, belief.from());
        });
  }

  @Override
  public void forget() {
    rows.truncate("truncate finding");
  }

  private static void set(PreparedStatement statement, Belief<FoundRow> belief)
      throws SQLException {
    var finding = belief.row().finding();
    var period = finding.period();
    statement.setObject(1, belief.row().id());
    statement.setLong(2, belief.from());
    statement.setLong(3, belief.to());
    statement.setString(4, belief.stream());
    statement.setString(5, belief.row().relation());
    statement.setString(6, finding.kind().code());
    statement.setString(7, finding.message());
    statement.setObject(8, period == null ? null : period.from());
    // the driver writes the greatest date there is as infinity
    statement.setObject(9, period == null ? null : open(period.to()));
    statement.setArray(
        10, statement.getConnection().createArrayOf("text", finding.entries().toArray()));
    statement.setString(11, LogJson.MAPPER.writeValueAsString(finding.sources()));
  }

  private static LocalDate open(@Nullable LocalDate to) {
    return to == null ? LocalDate.MAX : to;
  }
}
