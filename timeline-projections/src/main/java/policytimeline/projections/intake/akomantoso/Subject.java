package policytimeline.projections.intake.akomantoso;

import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Issuer;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Reference;
import policytimeline.core.instrument.Wording;

/// The act that a file is about.
///
/// @param expressedOn the day of which the file gives the text; null where it says none
/// @param source of what holds for the act in every version of it
/// @param expression of what holds for this version alone
record Subject(
    InstrumentId instrument,
    Citation citation,
    @Nullable Wording titles,
    Kind kind,
    Issuer issuer,
    Jurisdiction jurisdiction,
    LegalDate signedOn,
    @Nullable LegalDate expressedOn,
    String language,
    Source source,
    Source expression) {

  Reference reference() {
    return new Reference(citation, instrument);
  }
}
