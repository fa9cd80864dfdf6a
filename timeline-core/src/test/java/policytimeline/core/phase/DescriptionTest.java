package policytimeline.core.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.AI_ACTION_PLAN;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EU_AI_ACT;
import static policytimeline.core.Facts.M_24_10;
import static policytimeline.core.Facts.SOURCE;
import static policytimeline.core.Facts.about;
import static policytimeline.core.Facts.concerns;
import static policytimeline.core.Facts.entries;
import static policytimeline.core.Facts.titled;
import static policytimeline.core.MemoFacts.memoIssued;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.PlanFacts.planPublished;
import static policytimeline.core.RuleFacts.ruleAdopted;
import static policytimeline.core.phase.Told.fold;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import policytimeline.core.Fact;
import policytimeline.core.instrument.Agency;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.Topic;
import policytimeline.core.instrument.Wording;

/// What an instrument is, by its issue and what was said about it since.
class DescriptionTest {

  @Test
  void what_was_never_issued_has_no_description() {
    assertThat(described(about(EO_14110, "ai"))).isEmpty();
  }

  @Test
  void the_issue_says_what_it_is() {
    var described =
        described(issued(EO_14110).signed("2023-10-30").titled("Safe AI")).orElseThrow();

    assertThat(described.instrument()).isEqualTo(EO_14110);
    assertThat(described.family()).isEqualTo(Family.ORDER);
    assertThat(described.issuedOn()).isEqualTo(LocalDate.parse("2023-10-30"));
    assertThat(described.titles()).isEqualTo(Wording.english("Safe AI"));
    assertThat(described.sources()).containsExactly(SOURCE);
  }

  @Test
  void each_family_has_its_issue() {
    assertThat(
            Stream.of(
                    issued(EO_14110).signed("2023-10-30"),
                    memoIssued(M_24_10).signed("2024-03-28"),
                    planPublished(AI_ACTION_PLAN).signed("2025-07-23"),
                    ruleAdopted(EU_AI_ACT).signed("2024-06-13"))
                .map(issue -> described(issue).orElseThrow().family()))
        .containsExactly(Family.ORDER, Family.MEMO, Family.PLAN, Family.RULE);
  }

  @Test
  void titles_are_added_by_language_and_lists_are_replaced_as_a_whole() {
    var described =
        described(
                issued(EO_14110).signed("2023-10-30").titled("Safe AI"),
                titled(EO_14110, "fr", "IA sûre"),
                about(EO_14110, "ai", "civil-rights"),
                concerns(EO_14110, "OMB"),
                about(EO_14110, "ai"))
            .orElseThrow();

    assertThat(described.titles()).isEqualTo(Wording.of(Map.of("en", "Safe AI", "fr", "IA sûre")));
    assertThat(described.topics()).containsExactly(Topic.of("ai"));
    assertThat(described.agencies()).containsExactly(Agency.of("OMB"));
  }

  @Test
  void of_two_issues_the_one_that_counts_for_the_phases_counts_here() {
    var facts =
        new Fact[] {
          issued(EO_14110).signed("2023-10-30").titled("A").nth(2),
          issued(EO_14110).signed("2023-10-30").titled("B").nth(1)
        };

    assertThat(described(facts).orElseThrow().titles()).isEqualTo(Wording.english("B"));
    assertThat(Told.phases(fold(facts))).containsExactly("2023-10-30 in_force all e2");
  }

  private static Optional<Description> described(Fact... facts) {
    return Description.of(StandingRecord.of(entries(facts)));
  }
}
