package policytimeline.api.upcoming;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.frame.Address.Carried;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.frame.Cited;
import policytimeline.api.frame.Day;
import policytimeline.api.frame.Notice;

/// What stands on the page of the dates ahead.
///
/// @param more where the list goes on
record Ahead(
    String heading,
    String lede,
    List<Notice> notices,
    Filtering filtering,
    List<Month> months,
    @Nullable String more,
    List<Go> downloads) {

  /// The form of the filters, as filled in.
  record Filtering(
      List<Carried> carried, String to, @Nullable String fault, List<Choice> families, String q) {}

  record Choice(String code, String word, boolean chosen) {}

  record Month(String name, List<Coming> comings) {}

  /// What comes on one day.
  ///
  /// @param code the status that it turns to
  /// @param until what holds until then
  record Coming(
      Day day, Cited of, String code, String event, @Nullable String until, List<Go> entries) {}
}
