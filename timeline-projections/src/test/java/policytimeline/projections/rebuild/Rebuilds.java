package policytimeline.projections.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;

/// Rebuilds as tests ask for them.
final class Rebuilds {

  private final Rebuild rebuild;
  private final RebuildQueries queries;

  Rebuilds(Rebuild rebuild, RebuildQueries queries) {
    this.rebuild = rebuild;
    this.queries = queries;
  }

  /// Begins one and waits until it has come to something.
  void toTheEnd(Purpose purpose) {
    assertThat(ended(purpose).failure()).isNull();
  }

  Rebuilding ended(Purpose purpose) {
    assertThat(rebuild.begin(purpose)).isTrue();
    return awaitEnd();
  }

  Rebuilding awaitEnd() {
    Awaitility.await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(10))
        .atMost(Duration.ofMinutes(1))
        .until(() -> !rebuild.isAtWork());
    return queries.last().orElseThrow();
  }
}
