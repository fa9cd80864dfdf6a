package policytimeline.core.text;

import policytimeline.core.event.Act;
import policytimeline.core.phase.StandingRecord;

/// Whether a record tells anything of a text. Most do not, and nothing has to be carried out then.
final class Told {

  private Told() {}

  static boolean isIn(StandingRecord record) {
    for (var standing : record.entries()) {
      if ((standing.event() instanceof Act.Issued issued && !issued.text().isEmpty())
          || (standing.event() instanceof Act.Amended amended && !amended.changes().isEmpty())) {
        return true;
      }
    }
    return false;
  }
}
