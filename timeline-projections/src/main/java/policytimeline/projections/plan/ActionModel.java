package policytimeline.projections.plan;

import java.sql.SQLException;
import java.util.List;
import policytimeline.core.event.PlanEvent;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.Agency;
import policytimeline.core.phase.PlanAction;
import policytimeline.core.phase.PlanAction.Recommendation;
import policytimeline.core.phase.PlanAction.Stage;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.Cells;
import policytimeline.projections.belief.Copying;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.Rows;
import policytimeline.projections.belief.Table;
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
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Rows rows;
  private final JsonMapper json;

  ActionModel(Rows rows, JsonMapper json) {
    this.rows = rows;
    this.json = json;
  }

  @Override
  public Table table() {
    return new Table("plan_action", "plan");
  }

  @Override
  public List<Row> rows(String stream, Timeline timeline) {
    return PlanAction.of(timeline.record()).stream()
        .flatMap(action -> Row.of(action).stream())
        .distinct()
        .toList();
  }

  @Override
  public boolean isTouchedBy(PolicyEvent event) {
    return event instanceof PlanEvent;
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
    rows.insert(BEGIN, beliefs, this::write);
  }

  @Override
  public Copying copying() {
    return Copying.instead(BEGIN);
  }

  @Override
  public void write(Belief<Row> belief, Cells cells) throws SQLException {
    var is = belief.row().recommendation();
    var stage = belief.row().stage();
    var agencies = is.agencies().stream().map(Agency::code).toList();
    cells.text(belief.stream());
    cells.text(is.action().code());
    cells.day(stage.period().from());
    cells.until(stage.period().to());
    cells.number(belief.from());
    cells.number(belief.to());
    cells.number(is.pillar());
    cells.number(is.section());
    cells.number(is.place() == null ? Integer.MAX_VALUE : is.place());
    cells.text(json.writeValueAsString(is.summary()));
    cells.texts(agencies);
    cells.number(is.page());
    cells.text(stage.progress().code());
    cells.text(stage.because());
  }

  @Override
  public void forget() {
    rows.truncate("truncate plan_action");
  }
}
