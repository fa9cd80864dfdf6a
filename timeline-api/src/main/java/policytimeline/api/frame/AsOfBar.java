package policytimeline.api.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reader sees of the date at all times: whether it is today, in words, by a sign, a pattern
/// and a colour.
///
/// @param when today, past or future: which pattern and colour
/// @param tag the word
/// @param days the days looked at, as a calendar and as the language writes them
/// @param known the position, where it is not the last one
/// @param go where to go from here
public record AsOfBar(
    String when,
    String glyph,
    String tag,
    List<Day> days,
    @Nullable String known,
    String note,
    @Nullable Go go) {

  /// A day in both forms.
  public record Day(String iso, String text) {}

  /// A link.
  public record Go(String href, String text) {}
}
