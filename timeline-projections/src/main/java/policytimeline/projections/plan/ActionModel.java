package policytimeline.projections.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import policytimeline.core.instrument.Agency;
import policytimeline.core.phase.PlanAction;
import policytimeline.core.phase.PlanAction.Recommendation;
import policytimeline.core.phase.PlanAction.Stage;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.Rows;
import tools.jackson.databind.json.JsonMapper;

/// Keeps `plan_action`: one row a stage of an action, so that a new stage leaves the others alone.
class ActionModel implements ReadModel<ActionModel.Row> {

  /// What is recommended, and one of its stages.
  record Row(Recommendation recommendation, Stage stage) {

    static List<Row> of(PlanAction action) {
      return action.stages().stream().map(each -> new Row(action.recommendation(), each)).toList();
    }
  }

  private static final String END =
      """
      update plan_action
         set known_to = ?
       where plan = ?
         and action = ?
         and valid_from = ?
         and known_to = 9223372036854775807
      """;

  private static final String BEGIN =
      """
      insert into plan_action
             (plan, action, valid_from, valid_to, known_from, known_to, pillar, section, place,
              summary, agencies, page, progress, because)
      values (?, ?, ?, coalesce(?::date, 'infinity'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Rows rows;
  private final JsonMapper json;

  ActionModel(Rows rows, JsonMapper json) {
    this.rows = rows;
    this.json = json;
  }

  @Override
  public Set<Row> rows(String stream, Timeline timeline) {
    var stages = new LinkedHashSet<Row>();
    PlanAction.of(timeline.record()).forEach(action -> stages.addAll(Row.of(action)));
    return stages;
  }

  @Override
  public void end(List<Belief<Row>> beliefs) {
    rows.write(
        END,
        beliefs,
        (statement, belief) -> {
          statement.setLong(1, belief.to());
          statement.setString(2, belief.stream());
          statement.setString(3, belief.row().recommendation().action().code());
          statement.setObject(4, belief.row().stage().period().from());
        });
  }

  @Override
  public void begin(List<Belief<Row>> beliefs) {
    rows.write(
        BEGIN,
        beliefs,
        (statement, belief) -> {
          var is = belief.row().recommendation();
          var stage = belief.row().stage();
          var agencies = is.agencies().stream().map(Agency::code).toArray();
          statement.setString(1, belief.stream());
          statement.setString(2, is.action().code());
          statement.setObject(3, stage.period().from());
          statement.setObject(4, stage.period().to());
          statement.setLong(5, belief.from());
          statement.setLong(6, belief.to());
          statement.setInt(7, is.pillar());
          statement.setInt(8, is.section());
          statement.setInt(9, is.place() == null ? Integer.MAX_VALUE : is.place());
          statement.setString(10, json.writeValueAsString(is.summary()));
          statement.setArray(11, statement.getConnection().createArrayOf("text", agencies));
          statement.setObject(12, is.page());
          statement.setString(13, stage.progress().code());
          statement.setString(14, stage.because());
        });
  }

  @Override
  public void forget() {
    rows.truncate("truncate plan_action");
  }
}
