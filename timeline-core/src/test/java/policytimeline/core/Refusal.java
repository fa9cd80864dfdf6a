package policytimeline.core;

import static org.hamcrest.Matchers.equalTo;

import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.FeatureMatcher;
import policytimeline.core.decision.CommandRefused;
import policytimeline.core.decision.Decision;

/// A command that is refused: nothing is recorded, and the reason is told.
public final class Refusal {

  private Refusal() {}

  public static void refused(TestExecutor<?> given, Object command, Decision.Refused reason) {
    given
        .when(command)
        .expectNoEvents()
        .expectException(
            new FeatureMatcher<CommandRefused, Decision.Refused>(
                equalTo(reason), "a command refused for", "the reason") {
              @Override
              protected Decision.Refused featureValueOf(CommandRefused refused) {
                return refused.reason();
              }
            });
  }
}
