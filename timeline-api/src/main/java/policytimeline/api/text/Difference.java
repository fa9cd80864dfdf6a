package policytimeline.api.text;

import java.util.List;

/// The difference between two texts.
///
/// @param granularity the pieces by which they are compared
/// @param runs of which the first text is what is equal or deleted, and the second what is equal or
///     inserted
record Difference(Granularity granularity, List<Run> runs) {}
