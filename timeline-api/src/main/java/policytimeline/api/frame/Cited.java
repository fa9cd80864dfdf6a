package policytimeline.api.frame;

import org.jspecify.annotations.Nullable;
import policytimeline.api.language.Language;
import policytimeline.projections.description.Described;

/// An instrument where it is named: its citation, which leads to its page, and its title.
///
/// @param href absent where there is no page of it
public record Cited(@Nullable String href, String citation, @Nullable Title title) {

  /// By its slug.
  ///
  /// @param described absent where no issue of it is recorded; then its slug must do
  public static Cited of(
      String slug, @Nullable Described described, Address here, Language language) {
    return described == null
        ? new Cited(null, slug, null)
        : new Cited(
            here.to("/instruments/" + slug, "on", "known").link(),
            described.citation(),
            Title.of(described.titles(), language));
  }
}
