package policytimeline.projections.broken.store;

import policytimeline.projections.state.StateQueries;

record KnowsStates(StateQueries states) {}
