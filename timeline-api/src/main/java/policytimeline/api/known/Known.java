package policytimeline.api.known;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The second clock of an answer: a position of the log.
///
/// @param at when that position was recorded; null while the log is empty
public record Known(long position, @Nullable Instant at) {}
