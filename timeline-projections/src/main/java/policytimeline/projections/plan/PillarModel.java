package policytimeline.projections.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import policytimeline.core.event.Pillar;
import policytimeline.core.event.PlanEvent.PlanPublished;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.Rows;
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
  public Set<List<Pillar>> rows(String stream, Timeline timeline) {
    var published = new LinkedHashSet<List<Pillar>>();
    if (timeline.record().issue().orElse(null) instanceof PlanPublished plan) {
      published.add(plan.pillars());
    }
    return published;
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
    rows.write(
        BEGIN,
        beliefs,
        (statement, belief) -> {
          statement.setString(1, belief.stream());
          statement.setLong(2, belief.from());
          statement.setLong(3, belief.to());
          statement.setString(4, json.writeValueAsString(belief.row()));
        });
  }

  @Override
  public void forget() {
    rows.truncate("truncate plan");
  }
}
