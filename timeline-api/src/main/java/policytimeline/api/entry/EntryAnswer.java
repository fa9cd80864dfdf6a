package policytimeline.api.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.entry.RecordedEntry;
import policytimeline.projections.store.LogJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// One entry of the log, as it was recorded.
///
/// @param recordedBy an opaque id
/// @param voidedBy the entry that voided or replaced this one, or null
/// @param data the event
public record EntryAnswer(
    String id,
    long position,
    String instrument,
    String type,
    String revision,
    @Nullable String effectiveOn,
    Instant recordedAt,
    String recordedBy,
    JsonNode source,
    @Nullable String voidedBy,
    JsonNode data) {

  public static EntryAnswer of(RecordedEntry entry, @Nullable String voidedBy) {
    var data = data(entry.data());
    return new EntryAnswer(
        entry.id(),
        entry.position(),
        entry.stream(),
        entry.type(),
        entry.revision(),
        entry.effectiveOn(),
        entry.recordedAt(),
        entry.recordedBy(),
        data.path("source"),
        voidedBy,
        data);
  }

  /// What is no JSON is shown as the text that it is, so that somebody can see what is wrong.
  private static JsonNode data(String recorded) {
    try {
      return LogJson.MAPPER.readTree(recorded);
    } catch (JacksonException notJson) {
      return StringNode.valueOf(recorded);
    }
  }
}
