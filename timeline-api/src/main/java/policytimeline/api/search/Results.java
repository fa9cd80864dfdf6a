package policytimeline.api.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.frame.Address.Carried;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.frame.Cited;
import policytimeline.api.frame.Notice;

/// What stands on the page of a search.
///
/// @param groups what was found by citation, by title and by text, each where there is any
/// @param more where the list goes on
record Results(
    String heading,
    @Nullable String lede,
    String q,
    List<Carried> carried,
    List<Notice> notices,
    List<Group> groups,
    @Nullable String more,
    @Nullable Go download) {

  record Group(String by, List<Result> results) {}

  /// One instrument.
  ///
  /// @param about its kind and issue in one line
  /// @param provision in which the words stand
  record Result(
      Cited of,
      String code,
      String about,
      @Nullable String provision,
      List<Part> excerpt,
      @Nullable String lang) {}

  /// A part of an excerpt, and whether it is what was looked for.
  record Part(String text, boolean marked) {}
}
