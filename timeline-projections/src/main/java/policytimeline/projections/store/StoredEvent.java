package policytimeline.projections.store;

import java.util.Objects;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.PolicyEvent;

/// A row of the log.
record StoredEvent(
    String stream,
    long position,
    String id,
    String name,
    @Nullable String revision,
    String payload,
    long sequence,
    String aggregate,
    String time,
    String metaData) {

  /// Whether it has the shape that events of its name have now.
  boolean isPresent() {
    var type = EventNames.BY_NAME.get(name);
    return type != null && EventNames.revisionOf(type).equals(revision);
  }

  Class<? extends PolicyEvent> shape() {
    return Objects.requireNonNull(EventNames.BY_NAME.get(name));
  }

  /// As Axon's upcasters take it.
  TrackedEventData<String> tracked() {
    return new TrackedDomainEventData<>(
        new GlobalSequenceTrackingToken(position),
        new GenericDomainEventEntry<>(
            aggregate, stream, sequence, id, time, name, revision, payload, metaData));
  }
}
