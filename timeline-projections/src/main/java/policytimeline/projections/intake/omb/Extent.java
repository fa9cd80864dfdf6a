package policytimeline.projections.intake.omb;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Provisions;

/// How far an act reaches.
record Extent(boolean inPart, Provisions provisions) {

  private static final Set<String> WHOLE = Set.of("", "full", "n/a", "amend", "whole");

  private static final Pattern PART =
      Pattern.compile("in part(?:: ?(?:only )?(.{1,200}))?", Pattern.CASE_INSENSITIVE);

  /// Empty where the words are not understood: to take them for the whole would be to record more
  /// than is said.
  static Optional<Extent> of(String words, boolean inPart) {
    if (WHOLE.contains(words)) {
      return Optional.of(new Extent(inPart, Provisions.NONE_NAMED));
    }
    var part = PART.matcher(words);
    if (!part.matches()) {
      return Optional.empty();
    }
    var named = part.group(1);
    return Optional.of(
        new Extent(
            true,
            named == null
                ? Provisions.NONE_NAMED
                : Provisions.of(abbreviated(Provision.of(named).number()))));
  }

  /// As pages are cited.
  private static String abbreviated(String provision) {
    return provision.replaceFirst("^pages (?=\\d)", "pp. ").replaceFirst("^page (?=\\d)", "p. ");
  }
}
