package policytimeline.projections.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One entry of the log as it is shown.
///
/// @param stream the slug of its instrument, or the name of a coverage
/// @param effectiveOn as the source states it
/// @param recordedBy an opaque id
/// @param data the event, as JSON
public record RecordedEntry(
    String id,
    long position,
    String stream,
    String type,
    String revision,
    @Nullable String effectiveOn,
    Instant recordedAt,
    String recordedBy,
    String data) {}
