package policytimeline.projections.state;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_13957;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EO_14148;
import static policytimeline.core.Facts.EU_AI_ACT;
import static policytimeline.core.Facts.M_24_10;
import static policytimeline.core.Facts.STARGATE;
import static policytimeline.core.Facts.about;
import static policytimeline.core.Facts.concerns;
import static policytimeline.core.Facts.covered;
import static policytimeline.core.Facts.titled;
import static policytimeline.core.MemoFacts.memoIssued;
import static policytimeline.core.MemoFacts.memoSuperseded;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.suspended;
import static policytimeline.core.PlanFacts.planPublished;
import static policytimeline.core.RuleFacts.ruleAdopted;
import static policytimeline.projections.state.Questions.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.Kind;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.state.StateQueries.Share;

@OnPostgres
class StateQueriesTest {

  private final Ledger ledger;
  private final StateQueries states;

  StateQueriesTest(Ledger ledger, StateQueries states) {
    this.ledger = ledger;
    this.states = states;
  }

  @BeforeEach
  void record_an_instrument_of_each_family() {
    ledger.learn(
        issued(EO_13957).signed("2020-10-21").titled("Schedule F"),
        suspended(EO_13957).on("2021-01-22"),
        issued(EO_14110).signed("2023-10-30").titled("100% Safe, Trustworthy_AI"),
        about(EO_14110, "ai", "safety"),
        concerns(EO_14110, "NIST", "OSTP"),
        memoIssued(M_24_10).signed("2024-03-28").issuedBy("omb").kind(Kind.OMB_MEMORANDUM),
        about(M_24_10, "ai"),
        memoSuperseded(M_24_10).on("2025-04-03").by("M-25-21"),
        ruleAdopted(EU_AI_ACT)
            .signed("2024-06-13")
            .effective("2024-08-01")
            .applies("2026-08-02")
            .in("eu")
            .issuedBy("eu-parliament")
            .kind(Kind.EU_REGULATION),
        planPublished(STARGATE).signed("2025-01-21").kind(Kind.PROGRAMME),
        titled(EU_AI_ACT, "de", "KI-Verordnung"),
        revoked(EO_14110).on("2025-01-20").by("EO 14148"));
  }

  @Test
  void what_is_in_force_on_a_day_changes_on_the_day_of_the_revocation_itself() {
    var inForce = Map.of("status", List.of("in_force"), "family", List.of("order"));

    assertThat(slugs(on("2025-01-19", inForce))).containsExactly("us-eo-14110");
    assertThat(slugs(on("2025-01-20", inForce))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          jurisdiction, eu,            eu-reg-2024-1689
          family,       memo,          us-omb-m-24-10
          family,       order memo,    us-eo-13957 us-eo-14110 us-omb-m-24-10
          kind,         programme,     us-stargate-2025
          issuer,       omb,           us-omb-m-24-10
          agency,       OSTP EPA,      us-eo-14110
          topic,        ai,            us-eo-14110 us-omb-m-24-10
          topic,        safety fish,   us-eo-14110
          status,       suspended,     us-eo-13957
          status,       suspended revoked, us-eo-13957 us-eo-14110
          applies,      none,          us-eo-13957 us-eo-14110 eu-reg-2024-1689
          words,        verordnung,    eu-reg-2024-1689
          words,        us-eo schedule, us-eo-13957
          words,        14110 trust,   us-eo-14110
          words,        100%,          us-eo-14110
          words,        y_a,           us-eo-14110
          words,        u_-eo,
          words,        100%%,
          words,        m-24,          us-omb-m-24-10
          """)
  void a_filter_narrows_the_answer_to_any_of_its_words(
      String filter, String words, String expected) {
    var question = on("2025-02-01", Map.of(filter, List.of(words.split(" ", -1))));

    assertThat(String.join(" ", slugs(question))).isEqualTo(expected == null ? "" : expected);
    assertThat(states.counts(question).total()).isEqualTo(slugs(question).size());
  }

  @Test
  void filters_hold_together() {
    assertThat(
            slugs(on("2025-02-01", Map.of("topic", List.of("ai"), "status", List.of("in_force")))))
        .containsExactly("us-omb-m-24-10");
  }

  @Test
  void without_a_status_every_issued_instrument_is_in_the_answer() {
    assertThat(states.counts(on("2025-02-01")))
        .isEqualTo(
            new StateQueries.Counts(
                5,
                true,
                new StateQueries.Split(
                    Map.of("in_force", 3L, "revoked", 1L, "suspended", 1L),
                    Map.of("order", 2L, "memo", 1L, "rule", 1L, "plan", 1L))));
  }

  @Test
  void what_was_not_yet_issued_is_not_in_the_answer() {
    assertThat(slugs(on("2023-10-29"))).containsExactly("us-eo-13957");
    assertThat(slugs(on("2023-10-30"))).containsExactly("us-eo-13957", "us-eo-14110");
  }

  @Test
  void an_item_tells_all_of_the_phase_and_of_the_instrument() {
    assertThat(states.page(on("2024-07-01", Map.of("jurisdiction", List.of("eu")))))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.citation()).isEqualTo("eu-reg-2024-1689");
              assertThat(item.titles()).containsEntry("de", "KI-Verordnung");
              assertThat(item.family()).isEqualTo("rule");
              assertThat(item.kind()).isEqualTo("eu_regulation");
              assertThat(item.issuer()).isEqualTo("eu-parliament");
              assertThat(item.issued()).isEqualTo(LocalDate.parse("2024-06-13"));
              assertThat(item.status()).isEqualTo("not_yet_in_force");
              assertThat(item.applies()).isEqualTo("none");
              assertThat(item.from()).isEqualTo(LocalDate.parse("2024-06-13"));
              assertThat(item.to()).isEqualTo(LocalDate.parse("2024-08-01"));
              assertThat(item.because()).hasSize(1);
              assertThat(item.partsUnknown()).isFalse();
            });
  }

  @Test
  void the_last_phase_has_no_end() {
    assertThat(states.page(on("2025-02-01", Map.of("status", List.of("revoked")))))
        .singleElement()
        .satisfies(item -> assertThat(item.to()).isNull());
  }

  @Test
  void as_known_at_a_position_later_entries_are_not_there() {
    var orders = Map.of("family", List.of("order"), "status", List.of("in_force"));

    assertThat(slugs(on("2025-02-01", 3, orders))).containsExactly("us-eo-14110");
    assertThat(slugs(on("2025-02-01", 12, orders))).isEmpty();
    assertThat(slugs(on("2025-02-01", 3, Map.of("topic", List.of("ai"))))).isEmpty();
    assertThat(slugs(on("2025-02-01", 0, Map.of()))).isEmpty();
  }

  @Test
  void before_coverage_began_what_held_is_unknown() {
    var known = ledger.learn(covered("us", Family.ORDER, "2024-01-01", null));
    var orders = Map.of("family", List.of("order"));

    assertThat(states.split(on("2023-12-31", known, orders)).byStatus())
        .isEqualTo(Map.of("unknown", 2L));
    assertThat(states.page(on("2023-12-31", known, orders)))
        .allSatisfy(item -> assertThat(item.applies()).isEqualTo("none"));
    assertThat(states.split(on("2024-01-01", known, orders)).byStatus())
        .isEqualTo(Map.of("in_force", 1L, "suspended", 1L));
    assertThat(states.split(on("2023-12-31", known - 1, orders)).byStatus())
        .isEqualTo(Map.of("in_force", 1L, "suspended", 1L));
  }

  @Test
  void the_earliest_coverage_that_reaches_a_family_counts_and_no_other() {
    ledger.learn(
        covered("us", Family.ORDER, "2024-01-01", null), covered("us", "1937-01-01", null));
    ledger.learn(covered("eu", "2030-01-01", null));

    assertThat(states.split(on("2023-12-31", Map.of("family", List.of("order")))).byStatus())
        .isEqualTo(Map.of("in_force", 1L, "suspended", 1L));
    assertThat(states.split(on("2025-02-01", Map.of("jurisdiction", List.of("eu")))).byStatus())
        .isEqualTo(Map.of("unknown", 1L));
  }

  @Test
  void the_status_unknown_can_be_asked_for() {
    ledger.learn(covered("us", Family.ORDER, "2024-01-01", null));

    assertThat(slugs(on("2023-12-31", Map.of("status", List.of("unknown")))))
        .containsExactly("us-eo-13957", "us-eo-14110");
    assertThat(slugs(on("2023-12-31", Map.of("status", List.of("in_force"))))).isEmpty();
  }

  private List<String> slugs(StateQuestion question) {
    return states.page(question).stream().map(StateItem::slug).toList();
  }

  @Test
  void how_many_there_are_of_each_status_and_family_is_kept_or_counted() {
    ledger.learn(issued(EO_14148).signed("2025-01-20"));
    var all = on("2025-02-01", Map.of());
    var byWord =
        on(
            "2025-02-01",
            Map.of("issuer", List.of("president", "omb", "eu-parliament", "whitehouse")));

    assertThat(states.shares(all))
        .contains(new Share("revoked", "order", 1))
        .containsAll(states.shares(byWord));
    assertThat(states.shares(byWord)).contains(new Share("revoked", "order", 1));
    assertThat(states.shares(all).stream().mapToLong(Share::items).sum())
        .isEqualTo(states.counts(all).total());
  }
}
