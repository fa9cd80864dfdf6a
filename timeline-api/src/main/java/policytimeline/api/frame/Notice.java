package policytimeline.api.frame;

import java.util.List;

/// What a reader must know before what follows.
///
/// @param kind warn or bad, which colours its edge, or empty, which frames it
public record Notice(String kind, String said, String then, List<AsOfBar.Go> links) {}
