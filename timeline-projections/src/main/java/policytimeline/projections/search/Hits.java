package policytimeline.projections.search;

import java.util.List;

/// One page of what was found.
///
/// @param total how many were found and ranked
/// @param complete whether nothing was left out of the ranking
public record Hits(List<Hit> page, long total, boolean complete) {}
