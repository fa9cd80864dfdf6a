package policytimeline.projections.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import policytimeline.projections.description.DescriptionQueries;
import policytimeline.projections.state.StateQuestion.Sort;

/// What rules applied on a day.
public class StateQueries {

  /// Each instrument with its phase on the day. Where coverage of its family begins only after that
  /// day, what held is unknown, whatever is recorded.
  private static final String MATCHING =
      """
      with scope as (
             select jurisdiction, family, since
               from coverage
              where known_from <= :known
                and :known < known_to),
           held as (
             select i.*, p.valid_from, p.valid_to, p.because, p.parts_unknown,
                    case when s.uncovered then 'unknown' else p.status end as status,
                    case when s.uncovered then 'none' else p.applies end as applies
               from phase p
               join instrument i on i.slug = p.instrument
                    and i.known_from <= :known and :known < i.known_to
               cross join lateral (
                     select coalesce(min(scope.since) > :on, false) as uncovered
                       from scope
                      where scope.jurisdiction = i.jurisdiction
                        and (scope.family is null or scope.family = i.family)) s
              where p.valid_from <= :on
                and :on < p.valid_to
                and p.known_from <= :known
                and :known < p.known_to),
           matching as (
             select *
               from held
             where
      """
          + Filters.OF_INSTRUMENT
          + " and "
          + Filters.OF_STATE
          + ")";

  private static final String COUNT =
      MATCHING
          + """
              select status, family, count(*) as items
                from matching
               group by status, family
            """;

  private static final String ITEMS =
      MATCHING
          + """
              select slug, citation, titles, family, kind, jurisdiction, issuer, issued_on,
                     status, applies, valid_from, nullif(valid_to, 'infinity') as valid_to, because,
                     parts_unknown
                from matching
            """;

  private static final Map<Sort, String> PAGE =
      Map.of(
          Sort.ISSUED,
          ITEMS
              + """
                 where :slug::text is null or (issued_on, slug) > (:day::date, :slug::text)
                 order by issued_on, slug
                 limit :limit
                """,
          Sort.ISSUED_LAST_FIRST,
          ITEMS
              + """
                 where :slug::text is null or (issued_on, slug) < (:day::date, :slug::text)
                 order by issued_on desc, slug desc
                 limit :limit
                """,
          Sort.SLUG,
          ITEMS
              + """
                 where :slug::text is null or slug > :slug::text
                 order by slug
                 limit :limit
                """,
          Sort.CHANGED,
          ITEMS
              + """
                 where :slug::text is null or (valid_from, slug) < (:day::date, :slug::text)
                 order by valid_from desc, slug desc
                 limit :limit
                """);

  /// The first of each status and family, what was issued last first.
  private static final String FIRST_OF_EACH =
      MATCHING
          + """
            , placed as (
                   select slug, citation, titles, family, kind, jurisdiction, issuer, issued_on,
                          status, applies, valid_from, valid_to, because, parts_unknown,
                          row_number() over (partition by status, family
                                             order by issued_on desc, slug desc) as place
                     from matching)
              select slug, citation, titles, family, kind, jurisdiction, issuer, issued_on,
                     status, applies, valid_from, nullif(valid_to, 'infinity') as valid_to, because,
                     parts_unknown
                from placed
               where place <= :limit
               order by status, family, issued_on desc, slug desc
            """;

  /// How many items have a status and a family.
  public record Share(String status, String family, long items) {}

  /// How many items of the answer have which status and which family.
  public record Counts(long total, Map<String, Long> byStatus, Map<String, Long> byFamily) {

    public static Counts of(List<Share> shares) {
      return new Counts(
          shares.stream().mapToLong(Share::items).sum(),
          shares.stream()
              .collect(
                  Collectors.groupingBy(
                      Share::status, TreeMap::new, Collectors.summingLong(Share::items))),
          shares.stream()
              .collect(
                  Collectors.groupingBy(
                      Share::family, TreeMap::new, Collectors.summingLong(Share::items))));
    }
  }

  private final JdbcClient db;
  private final DescriptionQueries descriptions;

  StateQueries(JdbcClient db, DescriptionQueries descriptions) {
    this.db = db;
    this.descriptions = descriptions;
  }

  /// One page of the answer.
  public List<StateItem> page(StateQuestion question) {
    var after = question.after();
    return ask(PAGE.getOrDefault(question.sort(), ITEMS), question)
        .param("slug", after == null ? null : after.slug())
        .param("day", after == null ? null : after.day())
        .param("limit", question.limit())
        .query(this::item)
        .list();
  }

  /// The first items of each status and family, as many of each as the question's limit.
  public List<StateItem> firstOfEach(StateQuestion question) {
    return ask(FIRST_OF_EACH, question).param("limit", question.limit()).query(this::item).list();
  }

  /// How many items of the answer have each status and family together.
  public List<Share> shares(StateQuestion question) {
    return ask(COUNT, question)
        .query(
            (row, _) ->
                new Share(row.getString("status"), row.getString("family"), row.getLong("items")))
        .list();
  }

  /// The whole of the answer, counted.
  public Counts counts(StateQuestion question) {
    return Counts.of(shares(question));
  }

  private StatementSpec ask(String sql, StateQuestion question) {
    var filters = question.filters();
    return filters
        .state(filters.instrument(db.sql(sql)))
        .param("on", question.on())
        .param("known", question.known());
  }

  private StateItem item(ResultSet row, int number) throws SQLException {
    return new StateItem(
        row.getString("slug"),
        row.getString("citation"),
        descriptions.titles(row.getString("titles")),
        row.getString("family"),
        row.getString("kind"),
        row.getString("jurisdiction"),
        row.getString("issuer"),
        row.getObject("issued_on", LocalDate.class),
        row.getString("status"),
        row.getString("applies"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        List.of((String[]) row.getArray("because").getArray()),
        row.getBoolean("parts_unknown"));
  }
}
