package policytimeline.core.text;

import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.suspended;
import static policytimeline.core.TextFacts.inserted;
import static policytimeline.core.TextFacts.insertedAfter;
import static policytimeline.core.TextFacts.removed;
import static policytimeline.core.TextFacts.renumbered;
import static policytimeline.core.TextFacts.replaced;
import static policytimeline.core.text.TextCase.rule;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import policytimeline.core.Acting;
import policytimeline.core.event.OrderEvent.OrderAmended;
import policytimeline.core.event.TextChange;

/// What the changes of an amendment do to a text, and when they cannot be carried out.
class TextChangesTest {

  private static final String MAY = "2024-05-01";

  static Stream<TextCase> changes() {
    var issue =
        issued(EO_14110)
            .signed("2023-10-30")
            .saying("sec. 4", "Four:")
            .saying("sec. 4(a)", "a,")
            .saying("sec. 4(b)", "b.")
            .saying("sec. 42", "Other.");
    return Stream.of(
        rule("an insertion stands after what it names and all within that")
            .given(issue, may(insertedAfter("sec. 4", "sec. 5", "Five.")))
            .then(
                "sec. 4: Four: (e1)",
                "sec. 4(a): a, (e1)",
                "sec. 4(b): b. (e1)",
                "sec. 5: Five. (e2)",
                "sec. 42: Other. (e1)"),
        rule("one within what it names comes first there")
            .given(issue, may(insertedAfter("sec. 4", "sec. 4(0)", "zero,")))
            .then(
                "sec. 4: Four: (e1)",
                "sec. 4(0): zero, (e2)",
                "sec. 4(a): a, (e1)",
                "sec. 4(b): b. (e1)",
                "sec. 42: Other. (e1)"),
        rule("one that names no place stands at the end")
            .given(issue, may(inserted("sec. 3", "Three.")))
            .then(
                "sec. 4: Four: (e1)",
                "sec. 4(a): a, (e1)",
                "sec. 4(b): b. (e1)",
                "sec. 42: Other. (e1)",
                "sec. 3: Three. (e2)"),
        rule("a removal takes what lies within along")
            .given(issue, may(removed("sec. 4")))
            .then("sec. 42: Other. (e1)"),
        rule("a replacement leaves what lies within")
            .given(issue, may(replaced("sec. 4", "Fourth:")))
            .then(
                "sec. 4: Fourth: (e1 e2)",
                "sec. 4(a): a, (e1)",
                "sec. 4(b): b. (e1)",
                "sec. 42: Other. (e1)"),
        rule("a replacement with neither heading nor text leaves no text that is known")
            .given(issue, may(replaced("sec. 42", null, null)))
            .then(
                "sec. 4: Four: (e1)",
                "sec. 4(a): a, (e1)",
                "sec. 4(b): b. (e1)",
                "sec. 42: - (e1 e2)"),
        rule("a replacement holds for all languages")
            .given(
                issue,
                may(replaced("sec. 42", Map.of("en", "Other.", "zh", "其他。"))),
                amended(EO_14110).on("2024-05-02").changing(replaced("sec. 42", "Another.")))
            .then(
                "sec. 4: Four: (e1)",
                "sec. 4(a): a, (e1)",
                "sec. 4(b): b. (e1)",
                "sec. 42: Another. (e1 e2 e3)"),
        rule("a heading alone leaves the text")
            .given(issue, may(replaced("sec. 42", "The Other", null)))
            .then(
                "sec. 4: Four: (e1)",
                "sec. 4(a): a, (e1)",
                "sec. 4(b): b. (e1)",
                "sec. 42: Other. (e1 e2)"),
        rule("subdivisions follow a new number, and others do not")
            .given(issue, may(renumbered("sec. 4", "sec. 5")))
            .then(
                "sec. 5: Four: (e1 e2)",
                "sec. 5(a): a, (e1 e2)",
                "sec. 5(b): b. (e1 e2)",
                "sec. 42: Other. (e1)"),
        rule("numbers of one act move at once")
            .given(
                issue,
                may(renumbered("sec. 4(a)", "sec. 4(b)"), renumbered("sec. 4(b)", "sec. 4(c)")))
            .then(
                "sec. 4: Four: (e1)",
                "sec. 4(b): a, (e1 e2)",
                "sec. 4(c): b. (e1 e2)",
                "sec. 42: Other. (e1)"),
        rule("and may change places")
            .given(issue, may(renumbered("sec. 4", "sec. 42"), renumbered("sec. 42", "sec. 4")))
            .then(
                "sec. 42: Four: (e1 e2)",
                "sec. 42(a): a, (e1 e2)",
                "sec. 42(b): b. (e1 e2)",
                "sec. 4: Other. (e1 e2)"),
        rule("what has a number of its own leaves the others their way")
            .given(issue, may(renumbered("sec. 4", "sec. 5"), renumbered("sec. 4(b)", "sec. 6")))
            .then(
                "sec. 5: Four: (e1 e2)",
                "sec. 5(a): a, (e1 e2)",
                "sec. 6: b. (e1 e2)",
                "sec. 42: Other. (e1)"),
        rule("a number that has become free can be given again")
            .given(
                issue,
                may(renumbered("sec. 42", "sec. 43"), insertedAfter("sec. 4", "sec. 42", "New.")))
            .then(
                "sec. 4: Four: (e1)",
                "sec. 4(a): a, (e1)",
                "sec. 4(b): b. (e1)",
                "sec. 42: New. (e2)",
                "sec. 43: Other. (e1 e2)"));
  }

  static Stream<TextCase> contradictions() {
    var issue =
        issued(EO_14110).signed("2023-10-30").saying("sec. 1", "One.").saying("sec. 2", "Two.");
    var unchanged = new String[] {"sec. 1: One. (e1)", "sec. 2: Two. (e1)"};
    return Stream.of(
        rule("what is not there cannot be replaced")
            .given(issue, may(replaced("sec. 9", "Nine.")))
            .then(unchanged)
            .found("e2"),
        rule("nor removed").given(issue, may(removed("sec. 9"))).then(unchanged).found("e2"),
        rule("nor numbered anew")
            .given(issue, may(renumbered("sec. 9", "sec. 10")))
            .then(unchanged)
            .found("e2"),
        rule("nor can anything stand after it")
            .given(issue, may(insertedAfter("sec. 9", "sec. 10", "Ten.")))
            .then(unchanged)
            .found("e2"),
        rule("nor can anything stand after itself")
            .given(
                issued(EO_14110).signed("2023-10-30"),
                may(insertedAfter("sec. 9", "sec. 9", "Nine.")))
            .found("e2"),
        rule("what is there cannot be inserted")
            .given(issue, may(inserted("sec. 1", "Another one.")))
            .then(unchanged)
            .found("e2"),
        rule("nor can another get its number")
            .given(issue, may(renumbered("sec. 1", "sec. 2")))
            .then(unchanged)
            .found("e2"),
        rule("nor two of them one number")
            .given(issue, may(renumbered("sec. 1", "sec. 3"), renumbered("sec. 2", "sec. 3")))
            .then("sec. 3: One. (e1 e2)", "sec. 2: Two. (e1)")
            .found("e2"),
        rule("a new number that waits for one that does not come free is refused too")
            .given(
                issue.saying("sec. 3", "Three."),
                may(renumbered("sec. 1", "sec. 2"), renumbered("sec. 2", "sec. 3")))
            .then("sec. 1: One. (e1)", "sec. 2: Two. (e1)", "sec. 3: Three. (e1)")
            .found("e2", "e2"),
        rule("the other changes of the act are carried out")
            .given(issue, may(removed("sec. 9"), removed("sec. 2")))
            .then("sec. 1: One. (e1)")
            .found("e2"),
        rule("what was removed is not there any more")
            .given(
                issue,
                may(removed("sec. 2")),
                amended(EO_14110).on("2024-05-02").changing(replaced("sec. 2", "Second.")))
            .then("sec. 1: One. (e1)")
            .found("e3"),
        rule("an issue that tells a number twice counts once")
            .given(issue.saying("sec. 1", "Twice."))
            .then(unchanged)
            .found("e1"),
        rule("what lies ahead is not found yet")
            .given(issue, may(removed("sec. 9")))
            .on("2024-04-30")
            .then(unchanged),
        rule("numbers that would grow too long are refused")
            .given(issue.saying("sec. 1(a)", "a."), may(renumbered("sec. 1", "s".repeat(199))))
            .then("sec. 1: One. (e1)", "sec. 2: Two. (e1)", "sec. 1(a): a. (e1)")
            .found("e2"));
  }

  static Stream<TextCase> provisionsThatActsName() {
    var issue = issued(EO_14110).signed("2023-10-30");
    var told = issue.saying("sec. 4", "Four.").saying("sec. 5", "Five.");
    return Stream.of(
        rule("a provision that an act names is there, without a text")
            .given(issue, suspended(EO_14110).provisions("sec. 10", "sec. 9").on(MAY))
            .then("sec. 9: - (e2)", "sec. 10: - (e2)"),
        rule("not before an act named it")
            .given(issue, suspended(EO_14110).provisions("sec. 9").on(MAY))
            .on("2024-04-30"),
        rule("what is to have effect later was named as it was signed")
            .given(issue, suspended(EO_14110).provisions("sec. 9").signed("2024-04-01").on(MAY))
            .on("2024-04-30")
            .then("sec. 9: - (e2)"),
        rule("it stands with what it lies within, or else at the end")
            .given(told, suspended(EO_14110).provisions("sec. 1", "sec. 4(a)").on(MAY))
            .then(
                "sec. 4: Four. (e1)", "sec. 4(a): - (e2)", "sec. 5: Five. (e1)", "sec. 1: - (e2)"),
        rule("what an amendment inserts is not there before, though acts name it")
            .given(
                told,
                may(inserted("sec. 6", "Six.")),
                suspended(EO_14110).provisions("sec. 6").on("2024-07-01"))
            .on("2024-04-01")
            .then("sec. 4: Four. (e1)", "sec. 5: Five. (e1)"),
        rule("what an amendment removed is not listed, though acts name it")
            .given(
                told,
                suspended(EO_14110).provisions("sec. 5").on("2024-01-01"),
                may(removed("sec. 5")))
            .then("sec. 4: Four. (e1)"),
        rule("an amendment can give a text to what only acts name")
            .given(
                told,
                suspended(EO_14110).provisions("sec. 6").on("2024-01-01"),
                may(replaced("sec. 6", "Six.")))
            .then("sec. 4: Four. (e1)", "sec. 5: Five. (e1)", "sec. 6: Six. (e2 e3)"),
        rule("where the issue tells no text, what an amendment changes was there")
            .given(
                issue,
                may(
                    replaced("sec. 10", "Ten."),
                    insertedAfter("sec. 2", "sec. 3", "Three."),
                    removed("sec. 1"),
                    renumbered("sec. 7", "sec. 8")))
            .then("sec. 2: - ()", "sec. 3: Three. (e2)", "sec. 8: - (e2)", "sec. 10: Ten. (e2)"));
  }

  @ParameterizedTest
  @MethodSource({"changes", "contradictions", "provisionsThatActsName"})
  void a_text_on_a_day(TextCase row) {
    row.holds();
  }

  private static Acting<OrderAmended> may(TextChange... changes) {
    return amended(EO_14110).on(MAY).changing(changes);
  }
}
