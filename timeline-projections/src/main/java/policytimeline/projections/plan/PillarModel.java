package policytimeline.projections.plan;

import java.sql.SQLException;
import java.util.List;
import policytimeline.core.event.Act;
import policytimeline.core.event.Pillar;
import policytimeline.core.event.PlanEvent.PlanPublished;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.Cells;
import policytimeline.projections.belief.Copying;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.Rows;
import policytimeline.projections.belief.Table;
import tools.jackson.databind.json.JsonMapper;

/// Keeps `plan`: one row a published plan, with all of its pillars.
class PillarModel implements ReadModel<List<Pillar>> {

  private static final String END =
      """
      update plan
         set known_to = ?
       where slug = ?
         and known_to = 9223372036854775807
      """;

  private static final String BEGIN =
      """
      insert into plan (slug, known_from, known_to, pillars)
      values (?, ?, ?, ?)
      """;

  private final Rows rows;
  private final JsonMapper json;

  PillarModel(Rows rows, JsonMapper json) {
    this.rows = rows;
    this.json = json;
  }

  @Override
  public Table table() {
    return new Table("plan", "slug");
  }

  @Override
  public List<List<Pillar>> rows(String stream, Timeline timeline) {
    return timeline.record().issue().orElse(null) instanceof PlanPublished plan
        ? List.of(plan.pillars())
        : List.of();
  }

  @Override
  public boolean isTouchedBy(PolicyEvent event) {
    return event instanceof Act.Issued;
  }

  @Override
  public void end(List<Belief<List<Pillar>>> beliefs) {
    rows.write(
        END,
        beliefs,
        (statement, belief) -> {
          statement.setLong(1, belief.to());
          statement.setString(2, belief.stream());
        });
  }

  @Override
  public void begin(List<Belief<List<Pillar>>> beliefs) {
    rows.insert(BEGIN, beliefs, this::write);
  }

  @Override
  public Copying copying() {
    return Copying.instead(BEGIN);
  }

  @Override
  public void write(Belief<List<Pillar>> belief, Cells cells) throws SQLException {
    cells.text(belief.stream());
    cells.number(belief.from());
    cells.number(belief.to());
    cells.text(json.writeValueAsString(belief.row()));
  }

  @Override
  public void forget() {
    rows.truncate("truncate plan");
  }
}
