package policytimeline.core.phase;

import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Provisions;

/// What has a fate of its own within an instrument: a provision that some act names, or the rest of
/// it, which no act names.
record Part(@Nullable Provision provision) {

  static final Part REST = new Part(null);

  /// Whether an act that names these provisions reaches this part; naming none reaches all.
  boolean isReachedBy(Provisions provisions) {
    return !provisions.areNamed() || isNamedBy(provisions);
  }

  boolean isNamedBy(Provisions provisions) {
    return nearness(provisions) > 0;
  }

  /// How closely the smallest of these provisions around this part names it; 0 if none does.
  int nearness(Provisions provisions) {
    var nearest = 0;
    if (provision != null) {
      for (var named : provisions.named()) {
        if (named.covers(provision)) {
          nearest = Math.max(nearest, named.number().length());
        }
      }
    }
    return nearest;
  }
}
