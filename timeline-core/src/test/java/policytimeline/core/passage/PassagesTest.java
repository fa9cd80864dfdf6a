package policytimeline.core.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;

import java.util.List;
import org.junit.jupiter.api.Test;
import policytimeline.core.Fact;
import policytimeline.core.Facts;
import policytimeline.core.Issuing;
import policytimeline.core.event.OrderEvent.OrderIssued;
import policytimeline.core.event.ProvisionText;
import policytimeline.core.event.TextChange;
import policytimeline.core.event.TextChange.Inserted;
import policytimeline.core.event.TextChange.Removed;
import policytimeline.core.event.TextChange.Renumbered;
import policytimeline.core.event.TextChange.Replaced;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Wording;
import policytimeline.core.phase.Timeline;

class PassagesTest {

  private static final Issuing<OrderIssued> ISSUED =
      issued(EO_14110).signed("2023-10-30").saying("sec. 1", "purpose").saying("sec. 2", "policy");

  @Test
  void a_passage_says_from_the_issue_on_what_the_issue_says() {
    assertThat(passages(ISSUED))
        .containsExactly("sec. 1 purpose 2023-10-30 null", "sec. 2 policy 2023-10-30 null");
  }

  @Test
  void a_replaced_passage_says_something_else_from_the_day_of_the_amendment() {
    assertThat(passages(ISSUED, changed("2024-05-01", new Replaced(said("sec. 2", "aims")))))
        .containsExactly(
            "sec. 1 purpose 2023-10-30 null",
            "sec. 2 aims 2024-05-01 null",
            "sec. 2 policy 2023-10-30 2024-05-01");
  }

  @Test
  void passages_are_added_and_removed() {
    var amended =
        changed(
            "2024-05-01",
            new Inserted(said("sec. 3", "duties"), null),
            new Removed(Provision.of("sec. 1")));

    assertThat(passages(ISSUED, amended))
        .containsExactly(
            "sec. 1 purpose 2023-10-30 2024-05-01",
            "sec. 2 policy 2023-10-30 null",
            "sec. 3 duties 2024-05-01 null");
  }

  @Test
  void the_parts_of_a_provision_go_with_it() {
    var issued = ISSUED.saying("sec. 2(a)", "more").saying("sec. 22", "other");

    assertThat(passages(issued, changed("2024-05-01", new Removed(Provision.of("sec. 2")))))
        .containsExactly(
            "sec. 1 purpose 2023-10-30 null",
            "sec. 2 policy 2023-10-30 2024-05-01",
            "sec. 2(a) more 2023-10-30 2024-05-01",
            "sec. 22 other 2023-10-30 null");
  }

  @Test
  void renumbered_passages_keep_their_words() {
    var amended =
        changed(
            "2024-05-01",
            new Renumbered(Provision.of("sec. 1"), Provision.of("sec. 2")),
            new Renumbered(Provision.of("sec. 2"), Provision.of("sec. 3")),
            new Inserted(said("sec. 1", "title"), null));

    assertThat(passages(ISSUED, amended))
        .containsExactly(
            "sec. 1 purpose 2023-10-30 2024-05-01",
            "sec. 1 title 2024-05-01 null",
            "sec. 2 policy 2023-10-30 2024-05-01",
            "sec. 2 purpose 2024-05-01 null",
            "sec. 3 policy 2024-05-01 null");
  }

  @Test
  void of_two_amendments_the_later_counts_whichever_was_recorded_first() {
    assertThat(
            passages(
                ISSUED,
                changed("2024-06-01", new Replaced(said("sec. 2", "third"))),
                changed("2024-05-01", new Replaced(said("sec. 2", "second")))))
        .contains("sec. 2 second 2024-05-01 2024-06-01", "sec. 2 third 2024-06-01 null");
  }

  @Test
  void what_is_replaced_on_the_day_it_began_never_stood() {
    assertThat(
            passages(
                ISSUED,
                amended(EO_14110)
                    .on("2024-05-01")
                    .nth(1)
                    .changing(new Replaced(said("sec. 2", "second"))),
                amended(EO_14110)
                    .on("2024-05-01")
                    .nth(2)
                    .changing(new Replaced(said("sec. 2", "third")))))
        .contains("sec. 2 policy 2023-10-30 2024-05-01", "sec. 2 third 2024-05-01 null")
        .noneMatch(passage -> passage.contains("second"));
  }

  @Test
  void an_amendment_without_a_day_or_before_the_issue_changes_nothing() {
    assertThat(
            passages(
                ISSUED,
                amended(EO_14110).changing(new Removed(Provision.of("sec. 1"))),
                changed("2020-01-01", new Removed(Provision.of("sec. 2")))))
        .containsExactly("sec. 1 purpose 2023-10-30 null", "sec. 2 policy 2023-10-30 null");
  }

  @Test
  void what_is_revoked_goes_on_to_say_what_it_said() {
    assertThat(passages(ISSUED, revoked(EO_14110).on("2025-01-20")))
        .contains("sec. 2 policy 2023-10-30 null");
  }

  @Test
  void what_was_never_issued_says_nothing() {
    assertThat(passages(changed("2024-05-01", new Inserted(said("sec. 3", "duties"), null))))
        .isEmpty();
  }

  private static Fact changed(String day, TextChange... changes) {
    return amended(EO_14110).on(day).changing(changes);
  }

  private static ProvisionText said(String provision, String words) {
    return new ProvisionText(Provision.of(provision), null, Wording.english(words));
  }

  private static List<String> passages(Fact... facts) {
    return Passages.of(Timeline.of(Facts.entries(facts))).stream()
        .map(
            passage ->
                "%s %s %s %s"
                    .formatted(
                        passage.provision(),
                        passage.text() == null ? null : passage.text().in("en"),
                        passage.period().from(),
                        passage.period().to()))
        .sorted()
        .toList();
  }
}
