package policytimeline.api.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.frame.Address.Carried;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.frame.Cited;
import policytimeline.api.frame.Notice;

/// What stands on the page of the log.
///
/// @param newest back to the newest ones, where these are not
/// @param older where the log goes on
record Log(
    String heading,
    String lede,
    List<Notice> notices,
    Filtering filtering,
    List<Line> lines,
    @Nullable String newest,
    @Nullable String older,
    List<Go> downloads) {

  /// The form of the filters, as filled in.
  record Filtering(
      List<Carried> carried, List<Kinds> kinds, String slug, String known, boolean narrowed) {}

  /// The kinds of entries that speak of one family.
  record Kinds(String family, List<Kind> kinds) {}

  record Kind(String code, String word, boolean chosen) {}

  /// One entry.
  ///
  /// @param of the instrument, or the coverage
  /// @param by which entry it no longer stands as recorded
  record Line(
      String href,
      String position,
      String what,
      Cited of,
      @Nullable String effective,
      String source,
      @Nullable String url,
      String recorded,
      String recorder,
      @Nullable Go by,
      String data) {}
}
