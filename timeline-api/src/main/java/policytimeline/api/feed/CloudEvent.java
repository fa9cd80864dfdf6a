package policytimeline.api.feed;

import java.time.Instant;
import policytimeline.api.entry.EntryAnswer;
import policytimeline.projections.entry.RecordedEntry;
import tools.jackson.databind.JsonNode;

/// An entry as CloudEvents 1.0 has it.
///
/// @param sequence its position, an extension that CloudEvents describes
record CloudEvent(
    String specversion,
    String id,
    String source,
    String type,
    String subject,
    Instant time,
    String datacontenttype,
    String sequence,
    JsonNode data) {

  static CloudEvent of(RecordedEntry entry) {
    return new CloudEvent(
        "1.0",
        entry.id(),
        "/api/v1/entries",
        "policytimeline." + entry.type(),
        entry.stream(),
        entry.recordedAt(),
        "application/json",
        String.valueOf(entry.position()),
        EntryAnswer.of(entry, null).data());
  }
}
