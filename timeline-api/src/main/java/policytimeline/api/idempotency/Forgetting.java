package policytimeline.api.idempotency;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import policytimeline.projections.answer.FirstAnswers;

/// Drops old first answers at each start.
@Component
class Forgetting {

  private final FirstAnswers answers;

  Forgetting(FirstAnswers answers) {
    this.answers = answers;
  }

  @EventListener(ApplicationReadyEvent.class)
  void forget() {
    answers.forgetOld();
  }
}
