package policytimeline.projections.store;

import static policytimeline.projections.store.LogJson.fault;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import policytimeline.core.event.PolicyEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads events that stand as JSON with their `type` beside their components, in any shape that
/// they ever had: a `revision` tells which; without one it is the present shape. Nothing is passed
/// over, so what is read can be written again the same.
public class EventShapes {

  public static final String TYPE = "type";

  public static final String REVISION = "revision";

  private final Serializer serializer;
  private final EventUpcaster upcasters;

  EventShapes(Serializer serializer, EventUpcaster upcasters) {
    this.serializer = serializer;
    this.upcasters = upcasters;
  }

  /// Reads an event.
  ///
  /// @param event what is read of it is taken out
  /// @throws EventAtFault that says where it is wrong and what would be accepted
  public PolicyEvent read(ObjectNode event) {
    var stated = event.remove(REVISION);
    var revision = stated == null ? "" : stated.asString("?");
    return LogJson.event(
        stated == null || isPresent(event, revision) ? event : present(event, revision));
  }

  private static boolean isPresent(ObjectNode event, String revision) {
    var type = EventNames.BY_NAME.get(event.path(TYPE).asString(""));
    return type != null && revision.equals(EventNames.revisionOf(type));
  }

  private ObjectNode present(ObjectNode event, String revision) {
    var present = upcast(event, revision);
    if (present.size() == 1
        && present.getFirst().getData(JsonNode.class).getData() instanceof ObjectNode shape) {
      var type = present.getFirst().getType();
      shape.put(TYPE, type.getName());
      if (isPresent(shape, String.valueOf(type.getRevision()))) {
        return shape;
      }
    }
    throw fault(REVISION, "a revision that is known here, such as 1; got: " + revision);
  }

  private List<IntermediateEventRepresentation> upcast(ObjectNode event, String revision) {
    var name = event.path(TYPE).asString("");
    var stored = event.deepCopy();
    stored.remove(TYPE);
    var entry =
        new GenericDomainEventEntry<>(
            "", "", 0, "", Instant.EPOCH.toString(), name, revision, stored.toString(), "{}");
    try {
      return upcasters
          .upcast(Stream.of(new InitialEventRepresentation(entry, serializer)))
          .toList();
    } catch (RuntimeException unforeseen) {
      throw fault("", "revision %s of %s cannot be read".formatted(revision, name));
    }
  }
}
