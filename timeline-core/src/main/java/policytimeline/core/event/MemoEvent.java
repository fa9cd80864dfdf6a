package policytimeline.core.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.AmendmentKind;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Issuer;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.instrument.Reference;
import policytimeline.core.instrument.Wording;

/// What can happen to a memorandum of an agency, to guidance or a circular.
/// Stored for ever: add a component only as `@Nullable`, and never rename one.
public sealed interface MemoEvent extends PolicyEvent {
  record MemoIssued(
      InstrumentId instrument,
      Citation citation,
      @Nullable Wording titles,
      Kind kind,
      Issuer issuer,
      Jurisdiction jurisdiction,
      LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable LegalDate expiresOn,
      List<ProvisionText> text,
      @Nullable Integer orderInDay,
      Source source)
      implements MemoEvent, Act.Issued {
    public MemoIssued {
      text = List.copyOf(text);
    }
  }

  record MemoAmended(
      InstrumentId instrument,
      Provisions provisions,
      AmendmentKind amendment,
      List<TextChange> changes,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements MemoEvent, Act.Amended {
    public MemoAmended {
      changes = List.copyOf(changes);
    }
  }

  record MemoSuperseded(
      InstrumentId instrument,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements MemoEvent, Act.Ended {}

  /// Named provisions stop; naming none, the source does not say which.
  record MemoSupersededInPart(
      InstrumentId instrument,
      Provisions provisions,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements MemoEvent, Act.EndedInPart {}

  record MemoRescinded(
      InstrumentId instrument,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements MemoEvent, Act.Ended {}

  /// Named provisions stop; naming none, the source does not say which.
  record MemoRescindedInPart(
      InstrumentId instrument,
      Provisions provisions,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements MemoEvent, Act.EndedInPart {}

  record MemoSuspended(
      InstrumentId instrument,
      Provisions provisions,
      @Nullable Scope scope,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements MemoEvent, Act.Suspended {}

  /// Undoes the entry named, or else every open suspension and end.
  record MemoReinstated(
      InstrumentId instrument,
      Provisions provisions,
      @Nullable String undoes,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      Source source)
      implements MemoEvent, Act.Reinstated {}
}
