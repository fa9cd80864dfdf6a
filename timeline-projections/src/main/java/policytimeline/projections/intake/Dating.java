package policytimeline.projections.intake;

import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.instrument.LegalDate;
import policytimeline.projections.store.LogJson;
import tools.jackson.databind.node.ObjectNode;

/// Gives an act the day of the instrument that does it.
final class Dating {

  private Dating() {}

  /// What the source says of the day on which the act was made.
  static @Nullable LegalDate stated(Act act) {
    return act.statedOn() == null ? act.signedOn() : act.statedOn();
  }

  /// The same act, done on that day; it takes effect then too, unless it has a day of its own for
  /// that.
  static Act of(Act act, LegalDate actedOn) {
    var followsActor = act.effectiveOn() == null || act.effectiveOn().equals(act.signedOn());
    ObjectNode form = LogJson.MAPPER.valueToTree(act);
    form.put("signedOn", actedOn.toString());
    if (followsActor) {
      form.put("effectiveOn", actedOn.toString());
    }
    return LogJson.MAPPER.treeToValue(form, act.getClass());
  }
}
