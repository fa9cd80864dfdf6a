package policytimeline.projections.store;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import policytimeline.core.event.PolicyEvent;

/// Events of every type, and how they are read, for tests of other packages.
public final class Samples {

  private Samples() {}

  /// Of every type the fullest and the barest event.
  public static List<PolicyEvent> ofEveryEvent() {
    return EventNames.ALL.stream()
        .flatMap(type -> Stream.of(EventSamples.full(type), EventSamples.minimal(type)))
        .toList();
  }

  public static EventShapes shapes() {
    return new EventShapes(new LogSerializer(), new EventUpcasterChain(new TitlesByLanguage()));
  }
}
