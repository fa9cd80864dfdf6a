package policytimeline.projections.broken.phase;

import policytimeline.projections.relation.RelationQueries;

record KnowsRelations(RelationQueries relations) {}
