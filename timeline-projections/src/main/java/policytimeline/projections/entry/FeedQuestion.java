package policytimeline.projections.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A run of the log between two positions, neither of which belongs to it.
///
/// @param types names of events; empty for every one
/// @param stream where given, the entries of this instrument alone
public record FeedQuestion(
    long after,
    long before,
    List<String> types,
    @Nullable String stream,
    boolean newestFirst,
    int limit) {}
