package policytimeline.core.broken.instrument;

import policytimeline.core.phase.Phase;

/// Looks up from the lowest layer.
record KnowsPhases(Phase phase) {}
