package policytimeline.projections.amendment;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import policytimeline.core.event.Act;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.Provision;
import policytimeline.core.phase.StandingRecord.Standing;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.Cells;
import policytimeline.projections.belief.Copying;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.Rows;
import policytimeline.projections.belief.Table;

/// Keeps `amendment`: of each stream the amendments that stand and have a date.
class AmendmentModel implements ReadModel<Amendment> {

  private static final String END =
      """
      update amendment
         set known_to = ?
       where entry = ?
         and known_to = 9223372036854775807
      """;

  private static final String BEGIN =
      """
      insert into amendment
             (entry, stream, known_from, known_to, effective_on, kind, provisions, actor)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Rows rows;

  AmendmentModel(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Table table() {
    return new Table("amendment", "stream");
  }

  @Override
  public List<Amendment> rows(String stream, Timeline timeline) {
    return timeline.record().entries().stream().flatMap(AmendmentModel::dated).distinct().toList();
  }

  private static Stream<Amendment> dated(Standing standing) {
    if (!(standing.event() instanceof Act.Amended act)) {
      return Stream.empty();
    }
    var date = act.effectiveOn();
    var by = act.by();
    return date == null
        ? Stream.empty()
        : Stream.of(
            new Amendment(
                standing.id(),
                act.stream(),
                date.firstDay(),
                act.amendment().code(),
                act.provisions().named().stream().map(Provision::number).toList(),
                by == null ? null : by.citation().text()));
  }

  @Override
  public boolean isTouchedBy(PolicyEvent event) {
    return event instanceof Act.Amended;
  }

  @Override
  public void end(List<Belief<Amendment>> beliefs) {
    rows.write(
        END,
        beliefs,
        (statement, belief) -> {
          statement.setLong(1, belief.to());
          statement.setString(2, belief.row().entry());
        });
  }

  @Override
  public void begin(List<Belief<Amendment>> beliefs) {
    rows.insert(BEGIN, beliefs, this::write);
  }

  @Override
  public Copying copying() {
    return Copying.instead(BEGIN);
  }

  @Override
  public void write(Belief<Amendment> belief, Cells cells) throws SQLException {
    var row = belief.row();
    cells.text(row.entry());
    cells.text(belief.stream());
    cells.number(belief.from());
    cells.number(belief.to());
    cells.day(row.effectiveOn());
    cells.text(row.kind());
    cells.texts(row.provisions());
    cells.text(row.actor());
  }

  @Override
  public void forget() {
    rows.truncate("truncate amendment");
  }
}
