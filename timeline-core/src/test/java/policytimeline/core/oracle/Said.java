package policytimeline.core.oracle;

import policytimeline.core.event.Act;
import policytimeline.core.event.PolicyEvent;

/// What stands in the record: under which entry now, and under which it was first recorded.
record Said(String id, String first, PolicyEvent event) {

  boolean isCalled(String entry) {
    return entry.equals(id) || entry.equals(first);
  }

  Act act() {
    return (Act) event;
  }
}
