package policytimeline.projections.intake.federalregister;

import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.instrument.Reference;
import policytimeline.projections.intake.federalregister.Label.Meaning;

/// One thing that the notes of an order say, or that could not be read in them.
sealed interface Note {

  /// The row's order does something to another instrument, or undergoes it from there.
  record Relation(Meaning meaning, Target target) implements Note {}

  /// Another order undergoes something from a third one.
  record Hearsay(Verb verb, Reference of, Target by) implements Note {}

  /// The row's order ended by its own terms.
  record Expired(LegalDate on) implements Note {}

  /// Left unread, with the text as it stands, spaces apart.
  record Unread(String reason, String text) implements Note {}

  /// The other instrument, and what the notes say of the act beside its name.
  ///
  /// @param stated the date that the notes give for the other instrument
  /// @param effectiveOn where they give the act a date of its own
  record Target(
      Reference instrument,
      boolean inPart,
      Provisions provisions,
      @Nullable LegalDate stated,
      @Nullable LegalDate effectiveOn) {

    /// The stream of the target; `null` for what is not an executive order.
    @Nullable InstrumentId order() {
      return instrument.instrument();
    }
  }
}
