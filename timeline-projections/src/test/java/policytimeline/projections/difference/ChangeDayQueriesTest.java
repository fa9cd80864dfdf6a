package policytimeline.projections.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_13957;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.M_24_10;
import static policytimeline.core.Facts.about;
import static policytimeline.core.MemoFacts.memoIssued;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policytimeline.core.instrument.Kind;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.difference.ChangeDay.Turn;
import policytimeline.projections.state.Filters;

@OnPostgres
class ChangeDayQueriesTest {

  private static final Filters ALL = topic();

  private final Ledger ledger;
  private final ChangeDayQueries days;

  ChangeDayQueriesTest(Ledger ledger, ChangeDayQueries days) {
    this.ledger = ledger;
    this.days = days;
  }

  private static Filters topic(String... topics) {
    List<String> none = List.of();
    return new Filters(none, none, none, none, none, List.of(topics), none, none, none);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @BeforeEach
  void record_an_order_that_ends_on_the_day_on_which_two_others_begin() {
    ledger.learn(
        issued(EO_14110).signed("2023-10-30"),
        about(EO_14110, "ai"),
        issued(EO_13957).signed("2025-01-20"),
        memoIssued(M_24_10).signed("2025-01-20").issuedBy("omb").kind(Kind.OMB_MEMORANDUM),
        revoked(EO_14110).on("2025-01-20").by("EO 14148"));
  }

  @Test
  void the_next_change_names_what_ends_first_and_counts_the_rest() {
    var next = days.next(day("2025-01-19"), 5, ALL).orElseThrow();

    assertThat(next.day()).isEqualTo(day("2025-01-20"));
    assertThat(next.turns().getFirst())
        .isEqualTo(new Turn("us-eo-14110", "EO 14110", "revoked", false));
    assertThat(next.turns()).hasSize(2);
    assertThat(next.turns().getLast().issued()).isTrue();
    assertThat(next.more()).isEqualTo(1);
  }

  @Test
  void the_day_itself_is_neither_before_nor_after() {
    assertThat(days.next(day("2025-01-20"), 5, ALL)).isEmpty();
    assertThat(days.previous(day("2025-01-20"), 5, ALL).orElseThrow().day())
        .isEqualTo(day("2023-10-30"));
    assertThat(days.previous(day("2023-10-30"), 5, ALL)).isEmpty();
  }

  @Test
  void what_was_not_known_yet_is_no_change() {
    assertThat(days.next(day("2025-01-19"), 2, ALL)).isEmpty();
  }

  @Test
  void only_what_the_filters_let_through_changes() {
    var next = days.next(day("2025-01-19"), 5, topic("ai")).orElseThrow();

    assertThat(next.turns()).extracting(Turn::slug).containsExactly("us-eo-14110");
    assertThat(next.more()).isZero();
  }
}
