package policytimeline.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.Facts.entries;
import static policytimeline.core.Facts.retracted;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.TextFacts.inserted;
import static policytimeline.core.TextFacts.removed;
import static policytimeline.core.TextFacts.renumbered;
import static policytimeline.core.TextFacts.replaced;
import static policytimeline.core.text.TextCase.rule;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import policytimeline.core.Acting;
import policytimeline.core.event.OrderEvent.OrderAmended;
import policytimeline.core.event.TextChange;
import policytimeline.core.instrument.Wording;
import policytimeline.core.phase.Timeline;

/// How a text reads on a day.
class ConsolidatedTextTest {

  private static final String MAY = "2024-05-01";

  static Stream<TextCase> amendments() {
    var issue =
        issued(EO_14110).signed("2023-10-30").saying("sec. 1", "One.").saying("sec. 2", "Two.");
    return Stream.of(
        rule("before the issue there is no text").given(issue).on("2023-10-29"),
        rule("from the issue on there is")
            .given(issue)
            .on("2023-10-30")
            .then("sec. 1: One. (e1)", "sec. 2: Two. (e1)"),
        rule("an issue that counts from before its signing has its text from then on")
            .given(issue.effective("2023-10-01"))
            .on("2023-10-01")
            .then("sec. 1: One. (e1)", "sec. 2: Two. (e1)"),
        rule("after an end it can still be read")
            .given(issue, revoked(EO_14110).on("2024-01-20"))
            .then("sec. 1: One. (e1)", "sec. 2: Two. (e1)"),
        rule("on the day before an amendment nothing has changed")
            .given(issue, may(replaced("sec. 2", "Second.")))
            .on("2024-04-30")
            .then("sec. 1: One. (e1)", "sec. 2: Two. (e1)"),
        rule("from its day on it has")
            .given(issue, may(replaced("sec. 2", "Second.")))
            .on(MAY)
            .then("sec. 1: One. (e1)", "sec. 2: Second. (e1 e2)"),
        rule("an amendment that is not dated changes nothing yet")
            .given(issue, amended(EO_14110).changing(removed("sec. 1")))
            .then("sec. 1: One. (e1)", "sec. 2: Two. (e1)"),
        rule("a retroactive amendment counts from its effect, not from its signing")
            .given(issue, may(replaced("sec. 2", "Second.")).signed("2024-12-01"))
            .on(MAY)
            .then("sec. 1: One. (e1)", "sec. 2: Second. (e1 e2)"),
        rule("a corrigendum of the source is an amendment")
            .given(issue, may(replaced("sec. 1", "Once.")).asCorrigendum())
            .then("sec. 1: Once. (e1 e2)", "sec. 2: Two. (e1)"),
        rule("one that names itself as the actor has no effect")
            .given(issue, may(removed("sec. 1")).by("EO 14110"))
            .then("sec. 1: One. (e1)", "sec. 2: Two. (e1)"),
        rule("one dated before the issue has none")
            .given(issue, amended(EO_14110).on("2023-01-01").changing(removed("sec. 1")))
            .then("sec. 1: One. (e1)", "sec. 2: Two. (e1)"));
  }

  /// Acceptance case 6.
  static Stream<TextCase> amendmentsOfOneDay() {
    var issue = issued(EO_14110).signed("2023-10-30").saying("sec. 1", "One.");
    return Stream.of(
        rule("they are carried out in the order of the source, whatever was recorded first")
            .given(
                issue,
                may(replaced("sec. 1", "Last.")).nth(2),
                may(replaced("sec. 1", "First.")).nth(1))
            .then("sec. 1: Last. (e1 e3 e2)"),
        rule("what one inserts the next can change")
            .given(
                issue,
                may(replaced("sec. 2", "Amended.")).nth(2),
                may(inserted("sec. 2", "New.")).nth(1))
            .then("sec. 1: One. (e1)", "sec. 2: Amended. (e3 e2)"),
        rule("in the other order that cannot be")
            .given(
                issue,
                may(replaced("sec. 2", "Amended.")).nth(1),
                may(inserted("sec. 2", "New.")).nth(2))
            .then("sec. 1: One. (e1)", "sec. 2: New. (e3)")
            .found("e2"),
        rule("without an order of the source the content decides")
            .given(issue, may(replaced("sec. 1", "B.")), may(replaced("sec. 1", "A.")))
            .then("sec. 1: B. (e1 e3 e2)"),
        rule("so that recording them the other way round makes no difference")
            .given(issue, may(replaced("sec. 1", "A.")), may(replaced("sec. 1", "B.")))
            .then("sec. 1: B. (e1 e2 e3)"));
  }

  static Stream<TextCase> clericalWork() {
    var issue = issued(EO_14110).signed("2023-10-30").saying("sec. 1", "One.");
    var amendment = may(replaced("sec. 1", "Won."));
    return Stream.of(
        rule("a corrected amendment is carried out as corrected, under the correction")
            .given(issue, amendment, corrected(EO_14110, "e2", may(replaced("sec. 1", "Once."))))
            .then("sec. 1: Once. (e1 e3)"),
        rule("it may have another day")
            .given(
                issue,
                amendment,
                corrected(
                    EO_14110,
                    "e2",
                    amended(EO_14110).on("2024-07-01").changing(replaced("sec. 1", "Won."))))
            .then("sec. 1: One. (e1)"),
        rule("a retracted amendment has changed nothing")
            .given(issue, amendment, retracted(EO_14110, "e2"))
            .then("sec. 1: One. (e1)"),
        rule("a retracted retraction lets it stand again")
            .given(issue, amendment, retracted(EO_14110, "e2"), retracted(EO_14110, "e3"))
            .then("sec. 1: Won. (e1 e2)"),
        rule("without an issue there is no text").given(amendment));
  }

  @ParameterizedTest
  @MethodSource({"amendments", "amendmentsOfOneDay", "clericalWork"})
  void a_text_on_a_day(TextCase row) {
    row.holds();
  }

  @Test
  void an_amendment_without_a_day_is_pending() {
    var timeline =
        Timeline.of(
            entries(
                issued(EO_14110).signed("2023-10-30").saying("sec. 1", "One."),
                amended(EO_14110).changing(removed("sec. 1")),
                revoked(EO_14110)));

    var text = ConsolidatedText.of(timeline, LocalDate.parse(MAY));

    assertThat(text.pending()).containsExactly("e2");
  }

  @Test
  void all_that_cannot_be_carried_out_is_found_whatever_the_day() {
    var timeline =
        Timeline.of(
            entries(
                issued(EO_14110).signed("2023-10-30").saying("sec. 1", "One."),
                amended(EO_14110).on("2099-01-01").changing(removed("sec. 7")).by("EO 14148")));

    assertThat(TextFindings.of(timeline))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo(
                        "OrderAmended of 2099-01-01 by EO 14148: It removes sec. 7, but the text has"
                            + " no such provision."));
  }

  @Test
  void a_provision_remembers_the_numbers_it_had_and_where_it_comes_from() {
    var timeline =
        Timeline.of(
            entries(
                issued(EO_14110).signed("2023-10-30").saying("sec. 1", "One."),
                may(renumbered("sec. 1", "sec. 2")),
                amended(EO_14110).on("2024-05-02").changing(renumbered("sec. 2", "sec. 3"))));

    var text = ConsolidatedText.of(timeline, LocalDate.parse("2024-06-01"));

    assertThat(text.provisions())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.formerly()).map(String::valueOf).containsExactly("sec. 1", "sec. 2");
              assertThat(one.origin().number().number()).isEqualTo("sec. 1");
              assertThat(one.text()).isEqualTo(Wording.english("One."));
              assertThat(one.written()).isTrue();
            });
  }

  private static Acting<OrderAmended> may(TextChange... changes) {
    return amended(EO_14110).on(MAY).changing(changes);
  }
}
