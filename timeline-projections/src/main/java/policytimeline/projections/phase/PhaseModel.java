package policytimeline.projections.phase;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.Rows;

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
      values (?, ?, coalesce(?::date, 'infinity'), ?, ?, ?, ?, ?, ?)
      """;

  private final Rows rows;

  PhaseModel(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Set<Phase> rows(String stream, Timeline timeline) {
    return new LinkedHashSet<>(timeline.phases());
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
    rows.write(
        BEGIN,
        beliefs,
        (statement, belief) -> {
          var phase = belief.row();
          LocalDate to = phase.to();
          statement.setString(1, belief.stream());
          statement.setObject(2, phase.from());
          statement.setObject(3, to);
          statement.setLong(4, belief.from());
          statement.setLong(5, belief.to());
          statement.setString(6, phase.status().code());
          statement.setString(7, phase.applies().code());
          statement.setArray(
              8, statement.getConnection().createArrayOf("text", phase.because().toArray()));
          statement.setBoolean(9, phase.partsUnknown());
        });
  }

  @Override
  public void forget() {
    rows.truncate("truncate phase");
  }
}
