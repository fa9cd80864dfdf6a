package policytimeline.projections.phase;

import java.sql.SQLException;
import java.util.List;
import policytimeline.core.event.Act;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.Cells;
import policytimeline.projections.belief.Copying;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.Rows;
import policytimeline.projections.belief.Table;

/// Keeps `phase`.
class PhaseModel implements ReadModel<Phase> {

  private static final String END =
      """
      update phase
         set known_to = ?
       where instrument = ?
         and valid_from = ?
         and known_to = 9223372036854775807
      """;

  private static final String BEGIN =
      """
      insert into phase
             (instrument, valid_from, valid_to, known_from, known_to, status, applies, because,
              parts_unknown)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Rows rows;

  PhaseModel(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Table table() {
    return new Table("phase", "instrument");
  }

  @Override
  public List<Phase> rows(String stream, Timeline timeline) {
    return timeline.phases();
  }

  @Override
  public boolean isTouchedBy(PolicyEvent event) {
    return event instanceof Act;
  }

  @Override
  public void end(List<Belief<Phase>> beliefs) {
    rows.write(
        END,
        beliefs,
        (statement, belief) -> {
          statement.setLong(1, belief.to());
          statement.setString(2, belief.stream());
          statement.setObject(3, belief.row().from());
        });
  }

  @Override
  public void begin(List<Belief<Phase>> beliefs) {
    rows.insert(BEGIN, beliefs, this::write);
  }

  @Override
  public Copying copying() {
    return Copying.instead(BEGIN);
  }

  @Override
  public void write(Belief<Phase> belief, Cells cells) throws SQLException {
    var phase = belief.row();
    cells.text(belief.stream());
    cells.day(phase.from());
    cells.until(phase.to());
    cells.number(belief.from());
    cells.number(belief.to());
    cells.text(phase.status().code());
    cells.text(phase.applies().code());
    cells.texts(phase.because());
    cells.flag(phase.partsUnknown());
  }

  @Override
  public void forget() {
    rows.truncate("truncate phase");
  }
}
