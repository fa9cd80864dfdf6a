package policytimeline.projections.intake.akomantoso;

import java.text.Normalizer;
import java.util.Locale;

/// Words of an address as part of a slug.
final class Slugs {

  private Slugs() {}

  /// `DECRETO_DEL_MINISTRO` and `decretoDelMinistro` both give `decreto-del-ministro`.
  static String of(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
