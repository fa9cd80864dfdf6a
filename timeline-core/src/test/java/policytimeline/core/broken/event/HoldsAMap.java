package policytimeline.core.broken.event;

import java.util.Map;

/// An event with a component that is no value of the domain.
record HoldsAMap(Map<String, Object> anything) {}
