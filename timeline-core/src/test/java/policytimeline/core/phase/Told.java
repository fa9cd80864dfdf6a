package policytimeline.core.phase;

import java.util.List;
import java.util.stream.Stream;
import policytimeline.core.Fact;
import policytimeline.core.Facts;
import policytimeline.core.instrument.Provision;

/// Phases and findings in one line each, so that tests read like a chronicle.
public final class Told {

  private Told() {}

  /// The fold of these facts, recorded in this order with the ids e1, e2 and so on.
  public static Timeline fold(Fact... facts) {
    return Timeline.of(Facts.entries(facts));
  }

  /// Such as `2025-01-20 revoked none e2`.
  public static List<String> phases(List<Phase> phases) {
    return phases.stream().map(Told::phase).toList();
  }

  /// Such as `2025-01-20 revoked none e2`.
  public static List<String> phases(Timeline timeline) {
    return phases(timeline.phases());
  }

  public static List<String> phases(Timeline timeline, String provision) {
    return phases(timeline.provisions().getOrDefault(Provision.of(provision), List.of()));
  }

  /// Such as `already_ended e3 e2`.
  public static List<String> findings(Timeline timeline) {
    return timeline.findings().stream()
        .map(
            finding ->
                Stream.concat(Stream.of(finding.kind().code()), finding.entries().stream())
                    .reduce((one, other) -> one + " " + other)
                    .orElseThrow())
        .toList();
  }

  private static String phase(Phase phase) {
    return "%s %s %s %s"
        .formatted(
            phase.from(),
            phase.status().code(),
            phase.applies().code(),
            String.join(" ", phase.because()));
  }
}
