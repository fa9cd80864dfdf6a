package policytimeline.core;

import policytimeline.core.event.PolicyEvent;

/// Something that can be recorded, as a test tells it.
@FunctionalInterface
public interface Fact {

  PolicyEvent event();
}
