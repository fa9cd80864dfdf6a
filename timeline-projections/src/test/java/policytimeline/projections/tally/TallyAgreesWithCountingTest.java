package policytimeline.projections.tally;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;

/// What is kept in blocks of every level comes to what a count of the rows comes to. Another seed
/// is tried by `-Dseed=...`.
@OnPostgres
class TallyAgreesWithCountingTest {

  private static final long SEED = Long.getLong("seed", 14_179);
  private static final int HEAD = 75_000;
  private static final LocalDate FIRST = LocalDate.parse("1937-01-01");
  private static final int DAYS = 32_000;

  private static final String ROWS =
      """
      insert into standing
             (instrument, valid_from, valid_to, known_from, known_to, cell, issued_on,
              parts_unknown, status, applies, family, kind, jurisdiction, issuer, citation, because,
              topics, agencies)
      select 'i' || n, begins, ends, n, until, 1 + n % 7, begins, false, 's', 'a', 'f', 'k', 'j',
             'i', 'c', '{}', '{}', '{}'
        from (select n, date '1937-01-01' + (random() * :days)::int as begins,
                     case when n % 3 = 0 then date '2050-01-01' + (n % 500)
                          else date 'infinity' end as ends,
                     case when n % 4 = 0 then least(n + 1 + (random() * :head / 2)::int, :head)
                          else 9223372036854775807 end as until
                from generate_series(1, :head - 1) n) made
      """;

  private static final String CELLS =
      """
      insert into tally_cell
      select n, 'j' || n, 'f', 'k', 's', 'a'
        from generate_series(1, 7) n
      """;

  private static final String COUNTED =
      """
      select 'j' || cell as place, count(*) as items
        from standing
       where valid_from <= :on
         and :on < valid_to
         and known_from <= :known
         and :known < known_to
       group by cell
      """;

  private record Item(String place, long items) {}

  private final Ledger ledger;
  private final JdbcClient db;
  private final TallyModel model;
  private final TallyQueries tallies;
  private final Random random = new Random(SEED);

  TallyAgreesWithCountingTest(
      Ledger ledger, JdbcClient db, TallyModel model, TallyQueries tallies) {
    this.ledger = ledger;
    this.db = db;
    this.model = model;
    this.tallies = tallies;
  }

  @BeforeEach
  void many_rows_are_believed_at_many_positions() {
    ledger.processor().shutDown();
    db.sql("select setseed(0.25)").query((_, _) -> 0).list();
    db.sql(ROWS).param("days", DAYS).param("head", HEAD).update();
    db.sql(CELLS).update();
    db.sql("update projected set position = :head").param("head", HEAD).update();
  }

  @Test
  void however_far_the_blocks_are_made_the_counts_are_those_of_the_rows() {
    agree(10);
    for (var reached : List.of(200L, 1_100L, 20_000L, 70_000L, (long) HEAD)) {
      model.reach(reached);
      agree(20);
    }
    assertThat(ledger.texts("select distinct level from tally order by 1"))
        .containsExactly("0", "1", "2", "3");
  }

  @Test
  void what_is_taken_in_late_is_counted_from_its_own_position_on() {
    model.reach(HEAD);
    for (var late : List.of(5L, 70_000L, 74_900L)) {
      db.sql("update standing set valid_from = valid_from - 30000 where known_from = :late")
          .param("late", late)
          .update();
      model.follow(List.of("i" + late), late, late);
      agree(20);
    }
    assertThat(ledger.texts("select min(valid_from) < '1900-01-01' from standing"))
        .containsExactly("t");
  }

  @Test
  void along_many_days_the_counts_are_those_of_each_day() {
    model.reach(HEAD - 1000);
    for (var known : List.of(0L, 700L, 65_536L, 72_000L, (long) HEAD)) {
      var days =
          IntStream.range(0, 40)
              .mapToObj(_ -> FIRST.plusDays(random.nextInt(DAYS + 10_000)))
              .sorted()
              .distinct()
              .toList();

      var along = tallies.along(days, known);

      for (var step = 0; step < days.size(); step++) {
        assertThat(byPlace(along.get(step)))
            .as("seed %d, on %s as known @%d", SEED, days.get(step), known)
            .isEqualTo(counted(days.get(step), known));
      }
    }
  }

  private void agree(int questions) {
    for (var question = 0; question < questions; question++) {
      var on = FIRST.plusDays(random.nextInt(DAYS + 10_000));
      var known = question == 0 ? Long.MAX_VALUE - 1 : random.nextLong(HEAD + 1);
      assertThat(byPlace(tallies.on(on, known)))
          .as("seed %d, on %s as known @%d", SEED, on, known)
          .isEqualTo(counted(on, known));
    }
  }

  private static Map<String, Long> byPlace(Map<Cell, Long> counts) {
    return counts.entrySet().stream()
        .collect(toMap(each -> each.getKey().jurisdiction(), Map.Entry::getValue));
  }

  private Map<String, Long> counted(LocalDate on, long known) {
    return db
        .sql(COUNTED)
        .param("on", on)
        .param("known", known)
        .query((row, _) -> new Item(row.getString("place"), row.getLong("items")))
        .list()
        .stream()
        .collect(toMap(Item::place, Item::items));
  }
}
