package policytimeline.api.entry;

import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;

/// A continuation beyond the expiry.
///
/// @param continuedTo the first day on which it no longer holds; none any more where left out
record ContinuationRequest(
    @Nullable String signedOn,
    @Nullable String effectiveOn,
    @Nullable String continuedTo,
    @Nullable String by,
    @Nullable String statedOn,
    @Nullable Integer orderInDay,
    @Nullable SourceRequest source) {

  /// The request, read; whatever was wrong has been complained of.
  record Read(ActRequest.Read act, @Nullable LegalDate continuedTo) {

    InstrumentId instrument() {
      return act.instrument();
    }

    /// The continuation as an event of this shape.
    <E> E as(ActRequest.WholeWith<LegalDate, E> shape) {
      return act.whole(shape, continuedTo);
    }
  }

  /// @throws InvalidRequest naming every field at fault
  Read read(String slug) {
    var checks = new Checks();
    var next = checks.optional("continuedTo", continuedTo, LegalDate::parse);
    var act =
        new ActRequest(signedOn, effectiveOn, by, statedOn, orderInDay, null, null, null, source);
    return new Read(act.read(slug, checks), next);
  }
}
