package policytimeline.core.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_13957;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.M_24_10;
import static policytimeline.core.Facts.SB_24_205;
import static policytimeline.core.Facts.about;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.Facts.corroborated;
import static policytimeline.core.Facts.published;
import static policytimeline.core.Facts.retracted;
import static policytimeline.core.MemoFacts.memoIssued;
import static policytimeline.core.MemoFacts.memoSuperseded;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.continued;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.reinstated;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.RuleFacts.ruleAdopted;
import static policytimeline.core.RuleFacts.ruleDelayed;
import static policytimeline.core.phase.Told.fold;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.core.Fact;

/// What changed between two questions: the verb that did it, and whether time or our record went on.
class DifferenceTest {

  private static final Fact ORDER = issued(EO_14110).signed("2023-10-30").effective("2023-10-30");
  private static final Fact REVOKED =
      revoked(EO_14110).by("EO 14148").signedAndEffective("2025-01-20");

  @Test
  void an_end_reached_is_told_with_its_verb_and_entry() {
    assertThat(byDate(fold(ORDER, REVOKED), "2025-01-19", "2025-07-24"))
        .containsExactly("in_force -> revoked 2025-01-20 revoked date_reached e2");
  }

  @Test
  void where_nothing_lies_between_there_is_none() {
    assertThat(byDate(fold(ORDER, REVOKED), "2025-01-20", "2025-07-24")).isEmpty();
    assertThat(byDate(fold(ORDER, REVOKED), "2025-01-19", "2025-01-19")).isEmpty();
  }

  @Test
  void an_issue_between_is_told_as_such() {
    assertThat(byDate(fold(ORDER), "2023-10-29", "2023-10-30"))
        .containsExactly("not_yet_issued -> in_force 2023-10-30 issued date_reached e1");
  }

  @Test
  void what_its_own_terms_bring_is_a_commencement_or_an_expiry() {
    var order =
        fold(issued(EO_14110).signed("2023-10-30").effective("2023-11-30").expires("2024-11-30"));

    assertThat(byDate(order, "2023-10-30", "2023-11-30"))
        .containsExactly("not_yet_in_force -> in_force 2023-11-30 commenced date_reached e1");
    assertThat(byDate(order, "2023-11-30", "2024-11-30"))
        .containsExactly("in_force -> expired 2024-11-30 expired date_reached e1");
  }

  @Test
  void all_that_happened_between_is_named_and_the_last_verb_is_the_cause() {
    var order =
        fold(
            issued(EO_13957).signed("2020-10-21").effective("2020-10-21"),
            revoked(EO_13957).by("EO 14003").on("2021-01-22"),
            reinstated(EO_13957).by("EO 14171").on("2025-01-20"));

    assertThat(byDate(order, "2020-10-20", "2025-01-20"))
        .containsExactly("not_yet_issued -> in_force 2025-01-20 reinstated date_reached e1 e2 e3");
  }

  @Test
  void an_amendment_is_a_change_though_the_status_stays() {
    var order = fold(ORDER, amended(EO_14110).by("EO 14179").on("2024-06-01"));

    assertThat(byDate(order, "2024-05-31", "2024-06-01"))
        .containsExactly("in_force -> in_force 2024-06-01 amended date_reached e2");
  }

  @Test
  void what_is_learned_late_is_no_matter_of_the_date() {
    assertThat(byRecord("2025-01-22", List.of(ORDER), List.of(REVOKED)))
        .containsExactly("in_force -> revoked 2025-01-20 revoked late_fact e2");
    assertThat(byRecord("2025-01-19", List.of(ORDER), List.of(REVOKED))).isEmpty();
  }

  @Test
  void an_instrument_that_was_not_recorded_was_unknown() {
    assertThat(byRecord("2025-01-22", List.of(), List.of(ORDER)))
        .containsExactly("unknown -> in_force 2023-10-30 issued late_fact e1");
  }

  @Test
  void a_corrected_date_is_a_correction_on_the_days_that_it_moves() {
    var memo = memoIssued(M_24_10).signed("2024-03-28").effective("2024-03-28");
    var known = List.of(memo, memoSuperseded(M_24_10).by("M-25-21").on("2025-01-13"));
    var later = List.<Fact>of(corrected(M_24_10, "e2", memoSuperseded(M_24_10).on("2025-01-15")));

    assertThat(byRecord("2025-01-14", known, later))
        .containsExactly("superseded -> in_force 2024-03-28 superseded correction e3");
    assertThat(byRecord("2025-01-15", known, later))
        .containsExactly("superseded -> superseded 2025-01-15 superseded correction e3");
    assertThat(byRecord("2025-01-12", known, later)).isEmpty();
  }

  @Test
  void a_retraction_is_a_correction_that_puts_nothing_in_the_place() {
    assertThat(byRecord("2025-01-20", List.of(ORDER, REVOKED), List.of(retracted(EO_14110, "e2"))))
        .containsExactly("revoked -> in_force 2023-10-30 retracted correction e3");
    assertThat(byRecord("2025-01-20", List.of(ORDER), List.of(retracted(EO_14110, "e1"))))
        .containsExactly("in_force -> unknown 2025-01-20 retracted correction e2");
  }

  @Test
  void a_delay_learned_late_is_told_though_it_begins_no_phase() {
    var act = ruleAdopted(SB_24_205).signed("2024-05-17").effective("2026-02-01");

    assertThat(
            byRecord(
                "2026-03-01",
                List.of(act),
                List.of(ruleDelayed(SB_24_205).on("2025-08-28").to("2026-06-30"))))
        .containsExactly("in_force -> not_yet_in_force 2024-05-17 delayed late_fact e2");
  }

  @Test
  void a_continuation_learned_late_is_told_though_it_begins_no_phase() {
    var order = issued(EO_14110).signed("2023-10-30").effective("2023-10-30").expires("2024-10-30");

    assertThat(
            byRecord(
                "2025-01-01",
                List.of(order),
                List.of(continued(EO_14110).on("2024-10-01").to("2026-10-30"))))
        .containsExactly("expired -> in_force 2023-10-30 continued late_fact e2");
  }

  @Test
  void what_is_only_described_or_borne_out_changes_nothing() {
    assertThat(
            byRecord(
                "2025-01-22",
                List.of(ORDER, REVOKED),
                List.of(
                    about(EO_14110, "ai"),
                    corroborated(EO_14110, "e2", published("National Archives")))))
        .isEmpty();
  }

  @Test
  void a_later_date_and_a_later_record_are_two_changes() {
    var before = fold(ORDER, REVOKED);
    var after = fold(ORDER, REVOKED, reinstated(EO_14110).on("2025-03-01"));

    assertThat(told(Difference.between(before, after, day("2025-01-19"), day("2025-04-01"))))
        .containsExactly(
            "in_force -> revoked 2025-01-20 revoked date_reached e2",
            "revoked -> in_force 2025-03-01 reinstated late_fact e3");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_chain_of_changes_leads_from_the_first_answer_to_the_second(long seed) {
    for (var history = seed * 1000; history < seed * 1000 + 250; history++) {
      var entries = History.of(history);
      var random = new Random(history);
      var before = Timeline.of(entries.subList(0, random.nextInt(entries.size() + 1)));
      var after = Timeline.of(entries);
      var from = LocalDate.parse("2023-12-20").plusDays(random.nextInt(400));
      var to = from.plusDays(random.nextInt(300));

      var changes = Difference.between(before, after, from, to);

      var at = before.statusOn(from);
      for (var change : changes) {
        assertThat(change.from().status()).as("history %d", history).isEqualTo(at);
        assertThat(change.entries()).as("history %d", history).isNotEmpty();
        at = change.to().status();
      }
      if (after.phaseOn(to).isPresent() || !changes.isEmpty()) {
        assertThat(at).as("history %d", history).isEqualTo(after.statusOn(to));
      }
    }
  }

  @Test
  void what_will_be_issued_is_no_change_of_a_day_before() {
    assertThat(byRecord("2020-01-01", List.of(), List.of(ORDER))).isEmpty();
  }

  private static List<String> byDate(Timeline timeline, String from, String to) {
    return told(Difference.between(timeline, timeline, day(from), day(to)));
  }

  private static List<String> byRecord(String on, List<Fact> known, List<Fact> later) {
    var before = known.toArray(Fact[]::new);
    var after = Arrays.copyOf(before, known.size() + later.size());
    System.arraycopy(later.toArray(Fact[]::new), 0, after, known.size(), later.size());
    return told(Difference.between(fold(before), fold(after), day(on), day(on)));
  }

  private static List<String> told(List<Change> changes) {
    return changes.stream()
        .map(
            change ->
                "%s -> %s %s %s %s %s"
                    .formatted(
                        change.from().status().code(),
                        change.to().status().code(),
                        change.on(),
                        change.cause().code(),
                        change.through().code(),
                        String.join(" ", change.entries())))
        .toList();
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
