package policytimeline.projections.finding;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.phase.Timeline;
import policytimeline.core.text.TextFindings;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.Cells;
import policytimeline.projections.belief.Copying;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.Rows;
import policytimeline.projections.belief.Table;
import policytimeline.projections.store.LogJson;

/// Keeps what is found within one record and its text in `finding`, and writes there for
/// [RegimeModel].
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
  public Table table() {
    return new Table("finding", "stream");
  }

  @Override
  public List<FoundRow> rows(String stream, Timeline timeline) {
    return Stream.concat(timeline.findings().stream(), TextFindings.of(timeline).stream())
        .map(finding -> new FoundRow(stream, null, finding))
        .distinct()
        .toList();
  }

  @Override
  public boolean isTouchedBy(PolicyEvent event) {
    return true;
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
    rows.insert(BEGIN, beliefs, this::write);
  }

  @Override
  public Copying copying() {
    return Copying.instead(BEGIN);
  }

  @Override
  public void write(Belief<FoundRow> belief, Cells cells) throws SQLException {
    var finding = belief.row().finding();
    var period = finding.period();
    cells.id(belief.row().id());
    cells.number(belief.from());
    cells.number(belief.to());
    cells.text(belief.stream());
    cells.text(belief.row().relation());
    cells.text(finding.kind().code());
    cells.text(finding.message());
    cells.day(period == null ? null : period.from());
    cells.day(period == null ? null : open(period.to()));
    cells.texts(finding.entries());
    cells.text(LogJson.MAPPER.writeValueAsString(finding.sources()));
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

  /// The greatest date there is becomes infinity.
  private static LocalDate open(@Nullable LocalDate to) {
    return to == null ? LocalDate.MAX : to;
  }
}
