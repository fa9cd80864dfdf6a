package policytimeline.projections.intake;

import java.util.Optional;
import policytimeline.core.event.PolicyEvent;
import policytimeline.projections.store.LogJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a source says now, laid over what it said before. Where it is silent by now, what it said
/// still stands: one export has columns that another lacks.
final class Overlay {

  private static final String SOURCE = "source";

  private Overlay() {}

  /// The fact as it is stated now; none where nothing is said otherwise than before.
  static Optional<PolicyEvent> of(PolicyEvent before, PolicyEvent now) {
    if (before.getClass() != now.getClass()) {
      return Optional.empty();
    }
    ObjectNode stood = LogJson.MAPPER.valueToTree(before);
    ObjectNode said = LogJson.MAPPER.valueToTree(now);
    var source = said.remove(SOURCE);
    var overlaid = stood.deepCopy();
    lay(said, overlaid);
    if (overlaid.equals(stood)) {
      return Optional.empty();
    }
    overlaid.set(SOURCE, source);
    return Optional.of(LogJson.MAPPER.treeToValue(overlaid, before.getClass()));
  }

  private static void lay(ObjectNode said, ObjectNode over) {
    for (var part : said.properties()) {
      var below = over.get(part.getKey());
      if (part.getValue() instanceof ObjectNode inner && below instanceof ObjectNode outer) {
        lay(inner, outer);
      } else if (!isSilent(part.getValue())) {
        over.set(part.getKey(), part.getValue());
      }
    }
  }

  private static boolean isSilent(JsonNode value) {
    return value.isNull() || (value.isArray() && value.isEmpty());
  }
}
