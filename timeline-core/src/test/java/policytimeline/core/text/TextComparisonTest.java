package policytimeline.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.Facts.entries;
import static policytimeline.core.Facts.retracted;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.suspended;
import static policytimeline.core.TextFacts.inserted;
import static policytimeline.core.TextFacts.insertedAfter;
import static policytimeline.core.TextFacts.removed;
import static policytimeline.core.TextFacts.renumbered;
import static policytimeline.core.TextFacts.replaced;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import policytimeline.core.Acting;
import policytimeline.core.Fact;
import policytimeline.core.Issuing;
import policytimeline.core.OrderFacts;
import policytimeline.core.event.OrderEvent.OrderAmended;
import policytimeline.core.event.OrderEvent.OrderIssued;
import policytimeline.core.event.TextChange;
import policytimeline.core.phase.Timeline;
import policytimeline.core.text.ProvisionChange.Reading;

/// The difference between two texts, provision by provision.
class TextComparisonTest {

  private static final Issuing<OrderIssued> ISSUE =
      issued(EO_14110)
          .signed("2023-10-30")
          .saying("sec. 1", "One.")
          .saying("sec. 2", "Two.")
          .saying("sec. 3", "Three.");

  private static final LocalDate BEFORE = LocalDate.parse("2024-01-01");
  private static final LocalDate AFTER = LocalDate.parse("2025-01-01");

  @Test
  void what_changed_stands_in_the_order_of_the_later_text_with_what_is_gone_in_its_place() {
    var amendment =
        amended(
            removed("sec. 1"),
            replaced("sec. 2", "Second."),
            renumbered("sec. 3", "sec. 4"),
            insertedAfter("sec. 4", "sec. 5", "Five."));

    assertThat(told(ISSUE, amendment))
        .containsExactly(
            "removed sec. 1: One. -> nothing (e2)",
            "changed sec. 2: Two. -> sec. 2: Second. (e2)",
            "renumbered sec. 3: Three. -> sec. 4: Three. (e2)",
            "added nothing -> sec. 5: Five. (e2)");
  }

  @Test
  void what_stands_as_it_did_is_counted_only() {
    var compared = compare("en", ISSUE, amended(replaced("sec. 2", "Second.")));

    assertThat(compared.changes()).hasSize(1);
    assertThat(compared.unchanged()).isEqualTo(2);
  }

  @Test
  void a_provision_numbered_anew_is_the_same_one_though_another_gets_its_number() {
    assertThat(
            told(
                ISSUE,
                amended(renumbered("sec. 3", "sec. 4"), insertedAfter("sec. 2", "sec. 3", "New."))))
        .containsExactly(
            "added nothing -> sec. 3: New. (e2)",
            "renumbered sec. 3: Three. -> sec. 4: Three. (e2)");
  }

  @Test
  void one_numbered_anew_and_changed_has_changed() {
    assertThat(told(ISSUE, amended(renumbered("sec. 3", "sec. 4"), replaced("sec. 4", "Four."))))
        .containsExactly("changed sec. 3: Three. -> sec. 4: Four. (e2)");
  }

  @Test
  void one_removed_and_inserted_again_under_its_number_has_changed() {
    assertThat(told(ISSUE, amended(removed("sec. 3"), inserted("sec. 3", "Anew."))))
        .containsExactly("changed sec. 3: Three. -> sec. 3: Anew. (e2)");
  }

  @Test
  void only_the_amendments_between_the_two_days_have_made_the_difference() {
    var earlier =
        OrderFacts.amended(EO_14110).on("2023-12-01").changing(replaced("sec. 2", "Twice."));
    var first =
        OrderFacts.amended(EO_14110).on("2024-03-01").changing(replaced("sec. 2", "Second."));

    assertThat(told(ISSUE, earlier, first, amended(replaced("sec. 2", "Secondly."))))
        .containsExactly("changed sec. 2: Twice. -> sec. 2: Secondly. (e3 e4)");
  }

  @Test
  void a_corrected_amendment_makes_a_difference_to_what_was_known_of_one_day() {
    var record =
        new Fact[] {
          ISSUE,
          amended(replaced("sec. 2", "Second.")),
          corrected(EO_14110, "e2", amended(replaced("sec. 2", "Secondly.")))
        };

    assertThat(toldOfKnowing(2, record))
        .containsExactly("changed sec. 2: Second. -> sec. 2: Secondly. (e3)");
  }

  @Test
  void a_retraction_made_the_difference_where_an_amendment_is_there_no_more() {
    assertThat(
            toldOfKnowing(
                2, ISSUE, amended(replaced("sec. 2", "Second.")), retracted(EO_14110, "e2")))
        .containsExactly("changed sec. 2: Second. -> sec. 2: Two. (e3)");
    assertThat(
            toldOfKnowing(
                2, ISSUE, amended(inserted("sec. 4", "Four.")), retracted(EO_14110, "e2")))
        .containsExactly("removed sec. 4: Four. -> nothing (e3)");
    assertThat(toldOfKnowing(2, ISSUE, amended(removed("sec. 2")), retracted(EO_14110, "e2")))
        .containsExactly("added nothing -> sec. 2: Two. (e3)");
  }

  @Test
  void a_late_amendment_makes_a_difference() {
    assertThat(toldOfKnowing(1, ISSUE, amended(replaced("sec. 2", "Second."))))
        .containsExactly("changed sec. 2: Two. -> sec. 2: Second. (e2)");
  }

  @Test
  void that_an_act_came_to_name_a_provision_changes_no_text() {
    var suspension = suspended(EO_14110).provisions("sec. 9").on("2024-05-01");

    assertThat(told(ISSUE, suspension)).isEmpty();
    assertThat(told(issued(EO_14110).signed("2023-10-30"), suspension)).isEmpty();
    assertThat(
            told(
                ISSUE,
                suspended(EO_14110).provisions("sec. 9").on("2023-12-01"),
                amended(removed("sec. 9"))))
        .containsExactly("removed sec. 9: - -> nothing (e3)");
  }

  @Test
  void before_the_issue_all_of_it_is_added() {
    var record = Timeline.of(entries(ISSUE));
    var compared =
        TextComparison.of(
            ConsolidatedText.of(record, LocalDate.parse("2023-10-29")),
            ConsolidatedText.of(record, AFTER),
            "en");

    assertThat(compared.changes()).hasSize(3);
    assertThat(compared.changes().getFirst().entries()).containsExactly("e1");
  }

  @Test
  void it_compares_in_a_language_that_both_have() {
    var bilingual = Map.of("en", "Second.", "zh", "第二。");
    var again = Map.of("en", "Second.", "zh", "第二条。");
    var first =
        OrderFacts.amended(EO_14110).on("2023-12-01").changing(replaced("sec. 2", bilingual));

    assertThat(told("zh", ISSUE, first, amended(replaced("sec. 2", again))))
        .containsExactly("changed sec. 2: 第二。 -> sec. 2: 第二条。 (e3)");
    assertThat(told("en", ISSUE, first, amended(replaced("sec. 2", again)))).isEmpty();
    assertThat(told("zh", ISSUE, amended(replaced("sec. 2", bilingual))))
        .as("the one before has no Chinese text")
        .containsExactly("changed sec. 2: Two. -> sec. 2: Second. (e2)");
  }

  private static Acting<OrderAmended> amended(TextChange... changes) {
    return OrderFacts.amended(EO_14110).on("2024-05-01").changing(changes);
  }

  private static List<String> told(Fact... facts) {
    return told("en", facts);
  }

  private static List<String> told(String language, Fact... facts) {
    return told(compare(language, facts));
  }

  /// On one day, as known with the first facts only, and with all of them.
  private static List<String> toldOfKnowing(int first, Fact... facts) {
    var earlier = Stream.of(facts).limit(first).toArray(Fact[]::new);
    return told(
        TextComparison.of(
            ConsolidatedText.of(Timeline.of(entries(earlier)), AFTER),
            ConsolidatedText.of(Timeline.of(entries(facts)), AFTER),
            "en"));
  }

  private static TextComparison compare(String language, Fact... facts) {
    var timeline = Timeline.of(entries(facts));
    return TextComparison.of(
        ConsolidatedText.of(timeline, BEFORE), ConsolidatedText.of(timeline, AFTER), language);
  }

  private static List<String> told(TextComparison compared) {
    return compared.changes().stream()
        .map(
            each ->
                "%s %s -> %s (%s)"
                    .formatted(
                        each.kind().code(),
                        told(each.before()),
                        told(each.after()),
                        String.join(" ", each.entries())))
        .toList();
  }

  private static String told(@Nullable Reading reading) {
    if (reading == null) {
      return "nothing";
    }
    return reading.number() + ": " + (reading.text() == null ? "-" : reading.text());
  }
}
