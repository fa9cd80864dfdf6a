package policytimeline.projections.state;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import policytimeline.core.instrument.Family;
import policytimeline.projections.description.DescriptionQueries;
import policytimeline.projections.state.PageSql.Lead;
import policytimeline.projections.state.StateQuestion.Place;
import policytimeline.projections.state.StateQuestion.Sort;
import policytimeline.projections.tally.Cell;
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

    public long total() {
      return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  private record Statement(Lead lead, Sort sort, boolean now) {}

  private final JdbcClient db;
  private final DescriptionQueries descriptions;
  private final TallyQueries tallies;
  private final Map<Statement, String> pages = new ConcurrentHashMap<>();
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
      if (!page.isEmpty()) {
        return page;
      }
    }
    return page(question, false);
  }

  private List<StateItem> page(StateQuestion question, boolean now) {
    var narrowing = Narrowing.of(question.filters(), question.sort(), now);
    var sql =
        pages.computeIfAbsent(
            new Statement(narrowing.lead(), question.sort(), now),
            page -> PageSql.page(page.lead(), page.sort(), page.now()));
    var after = question.after();
    return ask(sql, question, narrowing)
        .param("slug", after == null ? "" : after.slug())
        .param("day", after == null ? PageSql.beginning(question.sort()) : after.day().toString())
        .param("limit", question.limit())
        .query(this::item)
        .list();
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
    var counts = tallies.on(question.on(), question.known());
    counts.keySet().removeIf(cell -> !question.filters().leaves(cell));
    return new Split(by(Cell::status, counts), by(Cell::family, counts));
  }

  private static Map<String, Long> by(Function<Cell, String> word, Map<Cell, Long> counts) {
    return counts.entrySet().stream()
        .collect(
            groupingBy(
                each -> word.apply(each.getKey()),
                TreeMap::new,
                summingLong(Map.Entry::getValue)));
  }

  private long total(StateQuestion question) {
    var now = newest.mayBe(question.known());
    var total = now ? total(question, true) : 0;
    return total > 0 ? total : total(question, false);
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
