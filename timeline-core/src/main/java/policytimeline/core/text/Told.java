package policytimeline.core.text;

import policytimeline.core.event.Act;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.phase.StandingRecord;

/// Whether a record tells anything of a text. Most do not, and nothing has to be carried out then.
final class Told {

  private Told() {}

  static boolean isIn(StandingRecord record) {
    for (var standing : record.entries()) {
      if (isToldBy(standing.event())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isToldBy(PolicyEvent event) {
    if (event instanceof Act.Issued issued) {
      return !issued.text().isEmpty();
    }
    return event instanceof Act.Amended amended && !amended.changes().isEmpty();
  }
}
