package policytimeline.projections.intake.datedevents;

import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.LegalDate;

/// What the numbers of a country's gazette tell.
interface Gazette {

  String publisher();

  /// That of the titles.
  String language();

  /// Where the text of this number can be read.
  String url(String number);

  Citation citation(String number);

  /// The day on which the text was printed, where its number tells.
  @Nullable LegalDate printedOn(String number);

  /// The kind of an act, where its title or the part of the gazette tells.
  @Nullable Kind kind(String number, String title);

  /// The text of this number as a source; it can be read where the row says, or else where the
  /// gazette has it.
  default Source source(String number, @Nullable String url) {
    return new Source(
        publisher(),
        url == null ? url(number) : url,
        citation(number),
        printedOn(number),
        null,
        null);
  }

  static @Nullable Gazette of(Jurisdiction jurisdiction) {
    return jurisdiction.code().equals("ee") ? new RiigiTeataja() : null;
  }
}
