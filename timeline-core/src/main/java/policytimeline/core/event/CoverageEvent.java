package policytimeline.core.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Jurisdiction;

/// What this timeline covers. It concerns no single instrument.
public sealed interface CoverageEvent extends PolicyEvent {

  @Override
  default @Nullable InstrumentId instrument() {
    return null;
  }

  /// From `since` on the record of this family (of every family, where none is named) is meant to
  /// be complete; `checkedUntil` is the last day on which it was compared with its source.
  record CoverageDeclared(
      Jurisdiction jurisdiction,
      @Nullable Family family,
      LocalDate since,
      @Nullable LocalDate checkedUntil,
      Source source)
      implements CoverageEvent {

    @Override
    public String stream() {
      return "coverage/" + jurisdiction.code() + (family == null ? "" : "/" + family.code());
    }
  }
}
