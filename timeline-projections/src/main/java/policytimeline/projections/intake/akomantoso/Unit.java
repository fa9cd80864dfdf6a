package policytimeline.projections.intake.akomantoso;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.ProvisionText;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Wording;

/// An article or a section of the body.
///
/// @param period of its force, as the file names it
record Unit(long line, Provision provision, String heading, String text, @Nullable String period) {

  ProvisionText inLanguage(String language) {
    return new ProvisionText(provision, wording(language, heading), wording(language, text));
  }

  private static @Nullable Wording wording(String language, String text) {
    return text.isBlank() || text.length() > Wording.MAX_LENGTH
        ? null
        : Wording.of(Map.of(language, text));
  }

  boolean isTooLong() {
    return text.length() > Wording.MAX_LENGTH;
  }
}
