package policytimeline.api.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.frame.Day;
import policytimeline.api.frame.Title;
import policytimeline.api.text.TextChanges.Provision;

/// What stands on the page of a comparison.
///
/// @param amounts the sum; empty where not every change stands on one page
/// @param more where the list goes on
/// @param texts those whose text was amended in between, and where both texts are compared
record Comparison(
    String heading,
    String lede,
    List<Amount> amounts,
    String strip,
    List<Cause> causes,
    Cause record,
    List<Text> texts,
    @Nullable String more,
    Links links) {

  /// @param sign how it changes the sum
  record Amount(String number, String sign, String glyph, String code, String words, String kind) {}

  /// Changes with one cause.
  record Cause(
      String anchor,
      String glyph,
      String code,
      String word,
      String said,
      String number,
      List<Change> changes) {}

  record Change(
      Day on,
      String href,
      String citation,
      @Nullable Title title,
      @Nullable String by,
      @Nullable String byHref,
      Held from,
      Held to,
      List<Go> entries) {}

  /// @param applies said where it is in force and does not bind in full
  record Held(String code, @Nullable String applies) {}

  /// The words that changed in one instrument, and where all of them are.
  record Text(String citation, String href, List<Provision> provisions) {}

  record Links(String permalink, String json, String csv) {}
}
