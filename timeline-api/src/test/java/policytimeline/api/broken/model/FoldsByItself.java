package policytimeline.api.broken.model;

import policytimeline.core.phase.Timeline;

/// Does the arithmetic of the law.
record FoldsByItself(Timeline timeline) {}
