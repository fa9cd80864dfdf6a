package policytimeline.core.broken.phase;

import org.axonframework.modelling.command.AggregateLifecycle;

/// Lets law's arithmetic record something.
final class RecordsEvents {

  private RecordsEvents() {}

  static void record(Object event) {
    AggregateLifecycle.apply(event);
  }
}
