package policytimeline.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import policytimeline.core.Fact;
import policytimeline.core.Facts;
import policytimeline.core.instrument.Wording;
import policytimeline.core.phase.Finding;
import policytimeline.core.phase.Timeline;

/// One row of a table of texts: what is recorded, and how it reads on a day.
record TextCase(
    String rule, List<Fact> facts, String on, List<String> lines, List<String> findings) {

  static TextCase rule(String rule) {
    return new TextCase(rule, List.of(), "2024-06-01", List.of(), List.of());
  }

  /// Recorded in this order, with the ids e1, e2 and so on.
  TextCase given(Fact... facts) {
    return new TextCase(rule, List.of(facts), on, lines, findings);
  }

  /// The day; 2024-06-01 where none is told.
  TextCase on(String day) {
    return new TextCase(rule, facts, day, lines, findings);
  }

  /// Such as `sec. 1: To begin. (e1 e2)`.
  TextCase then(String... lines) {
    return new TextCase(rule, facts, on, List.of(lines), findings);
  }

  /// The changes that cannot be carried out, by their entries.
  TextCase found(String... entries) {
    return new TextCase(rule, facts, on, lines, List.of(entries));
  }

  void holds() {
    var text = ConsolidatedText.of(timeline(), LocalDate.parse(on));
    assertThat(told(text)).as("text").containsExactlyElementsOf(lines);
    assertThat(text.findings())
        .extracting(Finding::kind)
        .allMatch(Finding.Kind.CONTRADICTION::equals);
    assertThat(text.findings())
        .extracting(finding -> String.join(" ", finding.entries()))
        .as("findings %s", text.findings())
        .containsExactlyElementsOf(findings);
  }

  private Timeline timeline() {
    return Timeline.of(Facts.entries(facts.toArray(Fact[]::new)));
  }

  static List<String> told(ConsolidatedText text) {
    return text.provisions().stream()
        .map(
            each ->
                "%s: %s (%s)"
                    .formatted(
                        each.number(),
                        Optional.ofNullable(each.text()).map(TextCase::words).orElse("-"),
                        String.join(" ", each.entries())))
        .toList();
  }

  private static String words(Wording wording) {
    return String.join(" | ", wording.byLanguage().values());
  }

  @Override
  public String toString() {
    return rule;
  }
}
