package policytimeline.projections.search;

import org.jspecify.annotations.Nullable;

/// An instrument that was found, and by what.
///
/// @param language of the title or the provision that it was found by
/// @param provision the number of that provision
/// @param heading of that provision
/// @param excerpt of the title or the provision, with the words in «»
public record Hit(
    Found found,
    By by,
    @Nullable String language,
    @Nullable String provision,
    @Nullable String heading,
    @Nullable String excerpt) {

  /// The best first.
  public enum By {
    CITATION,
    TITLE,
    TEXT
  }
}
