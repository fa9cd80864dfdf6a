package policytimeline.projections.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An entry that the read models do not have.
///
/// @param entry its id in the log
/// @param cause why it could not be taken in, or that it waits behind an earlier one of its stream
/// @param attempts how often it was tried; 0 while it only waits
public record DeadLetter(
    String id,
    long position,
    String entry,
    String stream,
    String type,
    String cause,
    Instant parkedAt,
    int attempts,
    @Nullable Instant lastTriedAt) {}
