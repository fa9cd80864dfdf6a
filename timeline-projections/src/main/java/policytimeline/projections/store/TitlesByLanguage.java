package policytimeline.projections.store;

import java.util.Set;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Revision 0 of what issues an instrument had one `title`, in English; revision 1 has `titles` by
/// language. A correction holds an event, so its own revision tells the shape of that one too.
final class TitlesByLanguage extends SingleEventUpcaster {

  private static final String BEFORE = "0";

  private static final String AFTER = "1";

  private static final String CORRECTED = "EntryCorrected";

  private static final Set<String> ISSUES =
      Set.of("OrderIssued", "MemoIssued", "PlanPublished", "RuleAdopted");

  @Override
  protected boolean canUpcast(IntermediateEventRepresentation stored) {
    var type = stored.getType();
    return BEFORE.equals(type.getRevision())
        && (ISSUES.contains(type.getName()) || CORRECTED.equals(type.getName()));
  }

  @Override
  protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
    var name = stored.getType().getName();
    return stored.upcastPayload(
        new SimpleSerializedType(name, AFTER),
        JsonNode.class,
        event -> CORRECTED.equals(name) ? corrected(event) : issued(event));
  }

  private static JsonNode corrected(JsonNode event) {
    var replacement = event.path("replacement");
    if (ISSUES.contains(replacement.path("type").asString(""))) {
      issued(replacement);
    }
    return event;
  }

  private static JsonNode issued(JsonNode event) {
    if (event instanceof ObjectNode fields) {
      var title = fields.remove("title");
      if (title != null && !title.isNull()) {
        fields.putObject("titles").set("en", title);
      }
    }
    return event;
  }
}
