package policytimeline.projections.state;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.projections.state.Questions.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import policytimeline.core.Fact;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.state.StateQuestion.Place;
import policytimeline.projections.state.StateQuestion.Sort;

/// Walking the pages gives each item once, in the order asked for, however many share a day.
@OnPostgres
class StatePagesTest {

  private static final int ORDERS = 25;
  private static final StateQuestion QUESTION = on("2024-06-30");

  private final Ledger ledger;
  private final StateQueries states;

  StatePagesTest(Ledger ledger, StateQueries states) {
    this.ledger = ledger;
    this.states = states;
  }

  @BeforeEach
  void record_orders_of_which_several_share_a_day() {
    ledger.learn(
        IntStream.range(0, ORDERS).boxed().flatMap(StatePagesTest::order).toArray(Fact[]::new));
  }

  private static Stream<Fact> order(int number) {
    var order = InstrumentId.of("us-eo-" + (100 + number * 7 % ORDERS));
    var issue = issued(order).signed("2024-01-%02d".formatted(1 + number % 6));
    var end = revoked(order).on("2024-02-%02d".formatted(1 + number % 4)).by("EO 999");
    return number % 3 == 0 ? Stream.of(issue, end) : Stream.of(issue);
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void the_pages_together_are_the_whole_answer_in_order(Sort sort) {
    var walked = walk(sort);

    assertThat(walked).extracting(StateItem::slug).hasSize(ORDERS).doesNotHaveDuplicates();
    assertThat(walked).isSortedAccordingTo(order(sort));
    assertThat(states.page(Questions.page(QUESTION, sort, null, 1000))).isEqualTo(walked);
    assertThat(states.counts(QUESTION).total()).isEqualTo(walked.size());
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void after_the_last_item_the_page_is_empty(Sort sort) {
    assertThat(states.page(Questions.page(QUESTION, sort, walk(sort).getLast().place(sort), 7)))
        .isEmpty();
  }

  private List<StateItem> walk(Sort sort) {
    var walked = new ArrayList<StateItem>();
    @Nullable Place after = null;
    for (var more = true; more; ) {
      var page = states.page(Questions.page(QUESTION, sort, after, 7));
      walked.addAll(page);
      more = !page.isEmpty();
      after = more ? page.getLast().place(sort) : after;
    }
    return walked;
  }

  private static Comparator<StateItem> order(Sort sort) {
    var bySlug = Comparator.comparing(StateItem::slug);
    return switch (sort) {
      case ISSUED -> by(StateItem::issued).thenComparing(bySlug);
      case ISSUED_LAST_FIRST -> by(StateItem::issued).thenComparing(bySlug).reversed();
      case SLUG -> bySlug;
      case CHANGED -> by(StateItem::from).thenComparing(bySlug).reversed();
    };
  }

  private static Comparator<StateItem> by(Function<StateItem, LocalDate> day) {
    return Comparator.comparing(day);
  }
}
