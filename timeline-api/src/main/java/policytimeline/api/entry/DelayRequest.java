package policytimeline.api.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;

/// A delay of a commencement, of the whole unless it names provisions.
///
/// @param effectiveOn the day of the delay itself
/// @param delayedTo the new day; to be fixed where left out
record DelayRequest(
    @Nullable String signedOn,
    @Nullable String effectiveOn,
    @Nullable String delayedTo,
    @Nullable String by,
    @Nullable String statedOn,
    @Nullable Integer orderInDay,
    @Nullable List<String> provisions,
    @Nullable SourceRequest source) {

  /// The request, read; whatever was wrong has been complained of.
  record Read(ActRequest.Read act, @Nullable LegalDate delayedTo) {

    InstrumentId instrument() {
      return act.instrument();
    }

    /// The delay as an event of this shape.
    <E> E as(ActRequest.PartWith<LegalDate, E> shape) {
      return act.ofProvisions(shape, delayedTo);
    }
  }

  /// @throws InvalidRequest naming every field at fault
  Read read(String slug) {
    var checks = new Checks();
    var next = checks.optional("delayedTo", delayedTo, LegalDate::parse);
    var act =
        new ActRequest(
            signedOn, effectiveOn, by, statedOn, orderInDay, null, provisions, null, source);
    return new Read(act.read(slug, checks), next);
  }
}
