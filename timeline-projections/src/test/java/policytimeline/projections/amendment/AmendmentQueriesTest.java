package policytimeline.projections.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_13957;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.Facts.retracted;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.issued;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;

@OnPostgres
class AmendmentQueriesTest {

  private final Ledger ledger;
  private final AmendmentQueries amendments;

  AmendmentQueriesTest(Ledger ledger, AmendmentQueries amendments) {
    this.ledger = ledger;
    this.amendments = amendments;
  }

  @Test
  void an_amendment_is_told_with_all_that_its_entry_says() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    var known =
        ledger.learnAs(
            "erratum",
            amended(EO_14110)
                .on("2024-03")
                .by("EO 14120")
                .provisions("sec. 4.2", "sec. 5")
                .asCorrigendum());

    assertThat(between("2024-03-01", "2024-03-02", known))
        .containsExactly(
            new Amendment(
                "erratum",
                "us-eo-14110",
                LocalDate.parse("2024-03-01"),
                "corrigendum",
                List.of("sec. 4.2", "sec. 5"),
                "EO 14120"));
  }

  @Test
  void the_span_of_days_is_half_open_and_its_order_is_that_of_the_days() {
    ledger.learnAs("last", amended(EO_14110).on("2024-06-01").by("EO 14125"));
    ledger.learnAs("other", amended(EO_13957).on("2024-05-31"));
    var known = ledger.learnAs("first", amended(EO_14110).on("2024-05-01").by("EO 14120"));

    assertThat(between("2024-05-01", "2024-06-01", known))
        .extracting(Amendment::entry)
        .containsExactly("first", "other");
    assertThat(between("2024-05-02", "2024-06-02", known))
        .extracting(Amendment::entry)
        .containsExactly("other", "last");
  }

  @Test
  void an_amendment_without_a_date_has_no_day_to_be_found_on() {
    var known = ledger.learn(issued(EO_14110).signed("2023-10-30"), amended(EO_14110));

    assertThat(between("1000-01-01", "2999-12-31", known)).isEmpty();
  }

  @Test
  void a_correction_moves_it_and_a_retraction_ends_it_each_from_its_position_on() {
    var first = ledger.learnAs("amendment", amended(EO_14110).on("2024-05-01").by("EO 14120"));
    var second =
        ledger.learnAs(
            "correction",
            corrected(EO_14110, "amendment", amended(EO_14110).on("2024-05-08").by("EO 14120")));
    var third = ledger.learn(retracted(EO_14110, "correction"), retracted(EO_14110, "amendment"));

    assertThat(days(first)).containsExactly("2024-05-01");
    assertThat(days(second)).containsExactly("2024-05-08");
    assertThat(days(third - 1)).containsExactly("2024-05-01");
    assertThat(days(third)).isEmpty();
  }

  private List<String> days(long known) {
    return between("2024-01-01", "2025-01-01", known).stream()
        .map(each -> each.effectiveOn().toString())
        .toList();
  }

  private List<Amendment> between(String from, String to, long known) {
    return amendments.of(
        List.of("us-eo-14110", "us-eo-13957"), LocalDate.parse(from), LocalDate.parse(to), known);
  }
}
