package policytimeline.projections.coverage;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.CoverageEvent.CoverageDeclared;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.Cells;
import policytimeline.projections.belief.Copying;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.Rows;
import policytimeline.projections.belief.Table;

/// Keeps `coverage`: of each stream what was declared last.
class CoverageModel implements ReadModel<CoverageModel.Declared> {

  private static final String END =
      """
      update coverage
         set known_to = ?
       where stream = ?
         and known_to = 9223372036854775807
      """;

  private static final String BEGIN =
      """
      insert into coverage
             (stream, known_from, known_to, jurisdiction, family, since, checked_until)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  /// What is covered, without the source that says so.
  record Declared(
      String jurisdiction,
      @Nullable String family,
      LocalDate since,
      @Nullable LocalDate checkedUntil) {}

  private final Rows rows;

  CoverageModel(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Table table() {
    return new Table("coverage", "stream");
  }

  @Override
  public List<Declared> rows(String stream, Timeline timeline) {
    var last = timeline.record().events(CoverageDeclared.class).reduce((_, later) -> later);
    return last.map(CoverageModel::declared).stream().toList();
  }

  @Override
  public boolean isTouchedBy(PolicyEvent event) {
    return event instanceof CoverageDeclared;
  }

  @Override
  public void end(List<Belief<Declared>> beliefs) {
    rows.write(
        END,
        beliefs,
        (statement, belief) -> {
          statement.setLong(1, belief.to());
          statement.setString(2, belief.stream());
        });
  }

  @Override
  public void begin(List<Belief<Declared>> beliefs) {
    rows.insert(BEGIN, beliefs, this::write);
  }

  @Override
  public Copying copying() {
    return Copying.instead(BEGIN);
  }

  @Override
  public void write(Belief<Declared> belief, Cells cells) throws SQLException {
    var declared = belief.row();
    cells.text(belief.stream());
    cells.number(belief.from());
    cells.number(belief.to());
    cells.text(declared.jurisdiction());
    cells.text(declared.family());
    cells.day(declared.since());
    cells.day(declared.checkedUntil());
  }

  @Override
  public void forget() {
    rows.truncate("truncate coverage");
  }

  private static Declared declared(CoverageDeclared event) {
    var family = event.family();
    return new Declared(
        event.jurisdiction().code(),
        family == null ? null : family.code(),
        event.since(),
        event.checkedUntil());
  }
}
