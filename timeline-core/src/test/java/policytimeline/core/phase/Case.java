package policytimeline.core.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.Fact;

/// One row of a table of law: what is recorded, and what comes of it. Told by [Told].
record Case(
    String rule,
    List<Fact> facts,
    List<String> phases,
    List<String> findings,
    @Nullable String provision) {

  static Case rule(String rule) {
    return new Case(rule, List.of(), List.of(), List.of(), null);
  }

  /// Recorded in this order, with the ids e1, e2 and so on.
  Case given(Fact... facts) {
    return new Case(rule, List.of(facts), phases, findings, provision);
  }

  Case then(String... lines) {
    return new Case(rule, facts, List.of(lines), findings, provision);
  }

  /// The phases expected are those of this provision.
  Case thenOf(String provision, String... lines) {
    return new Case(rule, facts, List.of(lines), findings, provision);
  }

  Case found(String... lines) {
    return new Case(rule, facts, phases, List.of(lines), provision);
  }

  void holds() {
    var timeline = Told.fold(facts.toArray(Fact[]::new));
    assertThat(provision == null ? Told.phases(timeline) : Told.phases(timeline, provision))
        .as("phases")
        .containsExactlyElementsOf(phases);
    assertThat(Told.findings(timeline)).as("findings").containsExactlyElementsOf(findings);
  }

  @Override
  public String toString() {
    return rule;
  }
}
