package policytimeline.projections.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import policytimeline.core.event.Pillar;
import policytimeline.core.instrument.Wording;
import policytimeline.projections.plan.ActionQuestion.Place;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A plan and its recommended actions as they stood.
public class PlanQueries {

  private static final String PILLARS =
      """
        select pillars
          from plan
         where slug = :slug
           and known_from <= :known
           and :known < known_to
      """;

  private static final String MATCHING =
      """
          from plan_action
         where plan = :plan
           and valid_from <= :on
           and :on < valid_to
           and known_from <= :known
           and :known < known_to
           and (:pillars::integer[] is null or pillar = any(:pillars::integer[]))
           and (:sections::integer[] is null or section = any(:sections::integer[]))
           and (:agencies::text[] is null or agencies && :agencies::text[])
           and (:progress::text[] is null or progress = any(:progress::text[]))
      """;

  private static final String PAGE =
      """
        select action, pillar, section, place, summary, agencies, page, progress, valid_from,
               nullif(valid_to, 'infinity') as valid_to, because
      """
          + MATCHING
          + """
               and (:after::text is null
                    or (pillar, section, place, action)
                       > (:after_pillar::integer, :after_section::integer, :after_place::integer,
                          :after::text))
             order by pillar, section, place, action
             limit :limit
            """;

  private static final String COUNT =
      """
        select pillar, section, count(*) as actions
      """
          + MATCHING
          + """
             group by pillar, section
             order by pillar, section
            """;

  private static final TypeReference<List<Pillar>> PILLAR_LIST = new TypeReference<>() {};

  /// How many actions a section has.
  public record Count(int pillar, int section, long actions) {}

  private final JdbcClient db;
  private final JsonMapper json;

  PlanQueries(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// The pillars of a plan as known at a position; none where no plan was published by then.
  public Optional<List<Pillar>> pillars(String slug, long known) {
    return db.sql(PILLARS)
        .param("slug", slug)
        .param("known", known)
        .query(String.class)
        .optional()
        .map(stored -> json.readValue(stored, PILLAR_LIST));
  }

  /// One page of the actions, in the order of the plan.
  public List<ActionItem> page(ActionQuestion question) {
    var after = question.after();
    return ask(PAGE, question)
        .param("after", after == null ? null : after.action())
        .param("after_pillar", after == null ? null : after.pillar())
        .param("after_section", after == null ? null : after.section())
        .param("after_place", after == null ? null : after.place())
        .param("limit", question.limit())
        .query(this::item)
        .list();
  }

  /// All of the actions, counted by section.
  public List<Count> counts(ActionQuestion question) {
    return ask(COUNT, question)
        .query(
            (row, _) ->
                new Count(row.getInt("pillar"), row.getInt("section"), row.getLong("actions")))
        .list();
  }

  private StatementSpec ask(String sql, ActionQuestion question) {
    var filters = question.filters();
    return db.sql(sql)
        .param("plan", question.plan())
        .param("on", question.on())
        .param("known", question.known())
        .param("pillars", numbers(filters.pillars()))
        .param("sections", numbers(filters.sections()))
        .param("agencies", words(filters.agencies()))
        .param("progress", words(filters.progress()));
  }

  private static Integer @Nullable [] numbers(List<Integer> any) {
    return any.isEmpty() ? null : any.toArray(Integer[]::new);
  }

  private static String @Nullable [] words(List<String> any) {
    return any.isEmpty() ? null : any.toArray(String[]::new);
  }

  private ActionItem item(ResultSet row, int number) throws SQLException {
    return new ActionItem(
        new Place(
            row.getInt("pillar"),
            row.getInt("section"),
            row.getInt("place"),
            row.getString("action")),
        json.readValue(row.getString("summary"), Wording.class),
        List.of((String[]) row.getArray("agencies").getArray()),
        row.getObject("page", Integer.class),
        row.getString("progress"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getString("because"));
  }
}
