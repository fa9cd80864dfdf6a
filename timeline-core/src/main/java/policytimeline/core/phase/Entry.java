package policytimeline.core.phase;

import policytimeline.core.event.PolicyEvent;

/// One event of a stream with its id and its place in the record; of the places only their order
/// matters, and that only for clerical entries.
public record Entry(String id, long position, PolicyEvent event) {}
