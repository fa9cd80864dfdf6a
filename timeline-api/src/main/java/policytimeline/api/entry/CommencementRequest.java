package policytimeline.api.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.instrument.Reference;

/// A commencement, of the whole unless it names provisions. Without any day it is to be fixed.
///
/// @param inForceOn where left out, they came into force with the whole, and only their application
///     is staged
/// @param appliesFrom where left out, they apply as they come into force
record CommencementRequest(
    @Nullable String signedOn,
    @Nullable String inForceOn,
    @Nullable String appliesFrom,
    @Nullable String by,
    @Nullable String statedOn,
    @Nullable Integer orderInDay,
    @Nullable List<String> provisions,
    @Nullable SourceRequest source) {

  /// The request, read; whatever was wrong has been complained of.
  record Read(ActRequest.Read act, @Nullable LegalDate inForceOn, @Nullable LegalDate appliesFrom) {

    InstrumentId instrument() {
      return act.instrument();
    }

    /// The commencement as an event of this shape.
    <E> E as(Shape<E> shape) {
      return shape.of(
          act.instrument(),
          act.provisions(),
          act.signedOn(),
          inForceOn,
          appliesFrom,
          act.by(),
          act.statedOn(),
          act.orderInDay(),
          act.source());
    }
  }

  /// An event that commences, by its constructor.
  interface Shape<E> {
    E of(
        InstrumentId instrument,
        Provisions provisions,
        @Nullable LegalDate signedOn,
        @Nullable LegalDate inForceOn,
        @Nullable LegalDate appliesFrom,
        @Nullable Reference by,
        @Nullable LegalDate statedOn,
        @Nullable Integer orderInDay,
        Source source);
  }

  /// @throws InvalidRequest naming every field at fault
  Read read(String slug) {
    var checks = new Checks();
    var inForce = checks.optional("inForceOn", inForceOn, LegalDate::parse);
    var applies = checks.optional("appliesFrom", appliesFrom, LegalDate::parse);
    if (inForce != null
        && applies != null
        && applies.firstDay().isBefore(inForce.firstDay())
        && !applies.agreesWith(inForce)) {
      checks.fault("appliesFrom", "a day from %s on; got: %s".formatted(inForce, applies));
    }
    var act =
        new ActRequest(signedOn, null, by, statedOn, orderInDay, null, provisions, null, source);
    return new Read(act.read(slug, checks), inForce, applies);
  }
}
