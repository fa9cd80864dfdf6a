package policytimeline.projections.state;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import policytimeline.core.instrument.Family;
import policytimeline.projections.description.DescriptionQueries;
import policytimeline.projections.state.PageSql.Walk;
import policytimeline.projections.state.StateQuestion.Place;
import policytimeline.projections.state.StateQuestion.Sort;
import policytimeline.projections.tally.TallyQueries;

/// What rules applied on a day.
public class StateQueries {

  /// A total that is not kept is counted up to here.
  public static final int MOST_COUNTED = 10_000;

  private static final String[] EVERY_FAMILY =
      Arrays.stream(Family.values()).map(Family::code).toArray(String[]::new);

  /// How many items the answer has.
  ///
  /// @param exact whether there are no more in all
  /// @param split absent where it is not kept
  public record Counts(long total, boolean exact, @Nullable Split split) {}

  /// How many items have which status, and how many are of which family.
  public record Split(Map<String, Long> byStatus, Map<String, Long> byFamily) {

    public static Split of(List<Share> shares) {
      return new Split(by(Share::status, shares), by(Share::family, shares));
    }

    private static Map<String, Long> by(Function<Share, String> word, List<Share> shares) {
      return shares.stream().collect(groupingBy(word, TreeMap::new, summingLong(Share::items)));
    }

    public long total() {
      return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /// How many items have a status and a family.
  public record Share(String status, String family, long items) {

    private Share and(Share more) {
      return new Share(status, family, items + more.items);
    }
  }

  /// So many rows are enough for most pages, and so many are walked at once for the others.
  private static final int SHORT_WALK = 1_000;

  private static final int LONG_WALK = 20_000;

  private final JdbcClient db;
  private final DescriptionQueries descriptions;
  private final TallyQueries tallies;
  private final Newest newest = new Newest();

  StateQueries(JdbcClient db, DescriptionQueries descriptions, TallyQueries tallies) {
    this.db = db;
    this.descriptions = descriptions;
    this.tallies = tallies;
  }

  /// One page of the answer.
  public List<StateItem> page(StateQuestion question) {
    if (newest.mayBe(question.known())) {
      var page = page(question, true);
      if (page.size() == question.limit() || !isOver(question)) {
        return page;
      }
      newest.isNot(question.known());
    }
    return page(question, false);
  }

  /// What is now is asked in several statements only while it stays now.
  private boolean isOver(StateQuestion question) {
    return db.sql("select position from projected").query(Long.class).single() > question.known();
  }

  private List<StateItem> page(StateQuestion question, boolean now) {
    var narrowing = Narrowing.of(question.filters(), question.sort(), now);
    var items = new ArrayList<StateItem>();
    var after = PageSql.start(question);
    var walk = new Walk(narrowing.lead(), question.sort(), now, true, SHORT_WALK);
    @Nullable Place end = after;
    while (end != null) {
      var found = items(PageSql.page(walk), question, narrowing, after, items.size() - 1);
      found.stream().filter(item -> isNew(item, items)).forEach(items::add);
      end = items.size() < question.limit() ? end(walk, question, narrowing, after) : null;
      if (end != null && question.sort() == Sort.SLUG) {
        return items(PageSql.sorted(walk), question, narrowing, PageSql.start(question), 0);
      }
      if (end != null) {
        walk = walk.next(end.equals(after) ? 2 * walk.depth() : LONG_WALK);
        after = end;
      }
    }
    if (question.sort() == Sort.ISSUED && items.size() < question.limit()) {
      items.addAll(items(PageSql.last(walk), question, narrowing, after, items.size()));
    }
    return items.subList(0, Math.min(items.size(), question.limit()));
  }

  private static boolean isNew(StateItem item, List<StateItem> items) {
    return items.isEmpty() || !items.getLast().slug().equals(item.slug());
  }

  private List<StateItem> items(
      String sql, StateQuestion question, Narrowing narrowing, Place after, int found) {
    return placed(ask(sql, question, narrowing), question, after)
        .param("limit", question.limit() - found)
        .query(this::item)
        .list();
  }

  private @Nullable Place end(Walk walk, StateQuestion question, Narrowing narrowing, Place after) {
    return placed(ask(PageSql.end(walk), question, narrowing), question, after)
        .query((row, _) -> new Place(row.getObject("day", LocalDate.class), row.getString("slug")))
        .optional()
        .orElse(null);
  }

  /// What was early stands beside the walk, in the order of the page.
  private static StatementSpec placed(
      StatementSpec statement, StateQuestion question, Place after) {
    var early = question.after();
    var none = question.sort() == Sort.ISSUED_LAST_FIRST ? "infinity" : "-infinity";
    return statement
        .param("slug", after.slug())
        .param("day", after.day().toString())
        .param("earlySlug", early == null ? "" : early.slug())
        .param("earlyDay", early == null ? none : early.day().toString());
  }

  /// The whole of the answer, counted.
  public Counts counts(StateQuestion question) {
    if (question.filters().isOfCells()) {
      var split = split(question);
      return new Counts(split.total(), true, split);
    }
    var total = total(question);
    return new Counts(Math.min(total, MOST_COUNTED), total <= MOST_COUNTED, null);
  }

  /// The whole of an answer that is narrowed by no more than cells tell.
  public Split split(StateQuestion question) {
    return Split.of(kept(question));
  }

  /// How many items of the answer have each status and family together. What cells do not tell is
  /// counted.
  public List<Share> shares(StateQuestion question) {
    return question.filters().isOfCells() ? kept(question) : counted(question);
  }

  private List<Share> kept(StateQuestion question) {
    var shares = new TreeMap<String, Share>();
    tallies
        .on(question.on(), question.known())
        .forEach(
            (cell, items) -> {
              if (question.filters().leaves(cell)) {
                shares.merge(
                    cell.status() + " " + cell.family(),
                    new Share(cell.status(), cell.family(), items),
                    Share::and);
              }
            });
    return List.copyOf(shares.values());
  }

  private List<Share> counted(StateQuestion question) {
    var narrowing = Narrowing.of(question.filters(), false);
    return ask(PageSql.shares(narrowing.lead()), question, narrowing)
        .query(
            (row, _) ->
                new Share(row.getString("status"), row.getString("family"), row.getLong("items")))
        .list();
  }

  private long total(StateQuestion question) {
    if (newest.mayBe(question.known())) {
      var total = total(question, true);
      if (total > 0) {
        return total;
      }
    }
    return total(question, false);
  }

  private long total(StateQuestion question, boolean now) {
    var narrowing = Narrowing.of(question.filters(), now);
    return ask(PageSql.total(narrowing.lead(), now), question, narrowing)
        .param("limit", MOST_COUNTED + 1)
        .query(Long.class)
        .single();
  }

  private StatementSpec ask(String sql, StateQuestion question, Narrowing narrowing) {
    var filters = question.filters();
    return filters
        .state(filters.instrument(db.sql(sql)))
        .param("on", question.on())
        .param("known", question.known())
        .param("lead", narrowing.word())
        .param("everyFamily", EVERY_FAMILY);
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
