package policytimeline.projections.text;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.TextFacts.replaced;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policytimeline.core.text.ProvisionChange;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.text.TextQueries.At;

@OnPostgres
class TextQueriesTest {

  private static final String SLUG = "us-eo-14110";

  private final Ledger ledger;
  private final TextQueries texts;

  TextQueriesTest(Ledger ledger, TextQueries texts) {
    this.ledger = ledger;
    this.texts = texts;
  }

  @BeforeEach
  void record_an_order_an_amendment_and_its_correction() {
    ledger.learnAs("issue", issued(EO_14110).signed("2023-10-30").saying("sec. 1", "One."));
    ledger.learnAs(
        "wrong", amended(EO_14110).on("2024-05-01").changing(replaced("sec. 1", "Won.")));
    ledger.learnAs(
        "right",
        corrected(
            EO_14110,
            "wrong",
            amended(EO_14110).on("2024-05-01").changing(replaced("sec. 1", "Once."))));
  }

  @Test
  void a_text_is_of_a_day_and_as_far_as_known() {
    assertThat(words("2024-05-01", 1)).containsExactly("One.");
    assertThat(words("2024-05-01", 2)).containsExactly("Won.");
    assertThat(words("2024-04-30", 3)).containsExactly("One.");
    assertThat(words("2024-05-01", 3)).containsExactly("Once.");
    assertThat(texts.text("us-eo-99999", at("2024-05-01", 3)).provisions()).isEmpty();
  }

  @Test
  void two_days_are_compared_and_so_are_two_positions() {
    assertThat(causes(at("2024-04-30", 2), at("2024-05-01", 2))).containsExactly("wrong");
    assertThat(causes(at("2024-05-01", 2), at("2024-05-01", 3))).containsExactly("right");
    assertThat(causes(at("2024-05-01", 3), at("2024-06-01", 3))).isEmpty();
  }

  private List<String> words(String on, long known) {
    return texts.text(SLUG, at(on, known)).provisions().stream()
        .flatMap(each -> Stream.ofNullable(each.text()))
        .map(text -> text.in("en"))
        .toList();
  }

  private List<String> causes(At from, At to) {
    return texts.compare(SLUG, from, to, "en").changes().stream()
        .map(ProvisionChange::entries)
        .flatMap(List::stream)
        .toList();
  }

  private static At at(String on, long known) {
    return new At(LocalDate.parse(on), known);
  }
}
