package policytimeline.projections.broken.relation;

import policytimeline.projections.broken.api.Face;

record KnowsTheFace(Face face) {}
