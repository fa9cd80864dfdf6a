package policytimeline.api.broken.model;

import policytimeline.projections.belief.ReadModel;

/// Writes where one only reads.
record TouchesAReadModel(ReadModel<?> rows) {}
