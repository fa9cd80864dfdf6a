package policytimeline.projections.intake.omb;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Citation;

/// What the title of a memorandum says. Some tables give number and date in it as well:
/// `OMB M-11-27. Implementing the Telework Enhancement Act. 07/15/2011`.
///
/// @param number the memorandum that it names
/// @param words the title proper
/// @param date as it is written
record MemoTitle(@Nullable Citation number, @Nullable String words, @Nullable String date) {

  private static final Pattern NUMBERED =
      Pattern.compile("OMB (M[- ]\\d{2}-\\d{2})[.:]? ?(.*)", Pattern.DOTALL);

  private static final Pattern DATED =
      Pattern.compile("(.*?)[ .,]*(?:M-\\d{2}-\\d{2})?[ .,]*(" + DateText.FORM + ")");

  static MemoTitle of(@Nullable String title) {
    var numbered = NUMBERED.matcher(title == null ? "" : title);
    if (!numbered.matches()) {
      return new MemoTitle(null, title, null);
    }
    var rest = numbered.group(2).strip();
    var dated = DATED.matcher(rest);
    var words = dated.matches() ? dated.group(1).strip() : rest;
    return new MemoTitle(
        Citation.of(numbered.group(1)),
        words.isEmpty() ? null : words,
        dated.matches() ? dated.group(2) : null);
  }
}
