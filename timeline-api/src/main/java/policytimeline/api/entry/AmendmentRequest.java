package policytimeline.api.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.core.event.Source;
import policytimeline.core.event.TextChange;
import policytimeline.core.instrument.AmendmentKind;
import policytimeline.core.instrument.Coded;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.instrument.Reference;

/// An amendment, and what it does to the text where that is recorded.
///
/// @param provisions the parts that it reaches; those that its changes name where left out
/// @param kind amendment where left out
record AmendmentRequest(
    @Nullable String signedOn,
    @Nullable String effectiveOn,
    @Nullable String by,
    @Nullable String statedOn,
    @Nullable Integer orderInDay,
    @Nullable List<String> provisions,
    @Nullable String kind,
    @Nullable List<@Nullable ChangeRequest> changes,
    @Nullable SourceRequest source) {

  /// The request, read; whatever was wrong has been complained of.
  record Read(ActRequest.Read act, AmendmentKind kind, List<TextChange> changes) {

    InstrumentId instrument() {
      return act.instrument();
    }

    /// The amendment as an event of this shape.
    <E> E as(Shape<E> shape) {
      return shape.of(
          act.instrument(),
          act.provisions().areNamed() ? act.provisions() : ChangeRequest.named(changes),
          kind,
          changes,
          act.signedOn(),
          act.effectiveOn(),
          act.by(),
          act.statedOn(),
          act.orderInDay(),
          act.source());
    }
  }

  /// An event that amends, by its constructor.
  interface Shape<E> {
    E of(
        InstrumentId instrument,
        Provisions provisions,
        AmendmentKind kind,
        List<TextChange> changes,
        @Nullable LegalDate signedOn,
        @Nullable LegalDate effectiveOn,
        @Nullable Reference by,
        @Nullable LegalDate statedOn,
        @Nullable Integer orderInDay,
        Source source);
  }

  /// @throws InvalidRequest naming every field at fault
  Read read(String slug) {
    var checks = new Checks();
    var what = checks.optional("kind", kind, code -> Coded.of(AmendmentKind.class, code));
    var done = ChangeRequest.check(changes, checks);
    var act =
        new ActRequest(
            signedOn, effectiveOn, by, statedOn, orderInDay, null, provisions, null, source);
    return new Read(act.read(slug, checks), what == null ? AmendmentKind.AMENDMENT : what, done);
  }
}
