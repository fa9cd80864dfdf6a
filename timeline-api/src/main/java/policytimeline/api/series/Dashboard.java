package policytimeline.api.series;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.frame.Address.Carried;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.frame.Notice;

/// What stands on the dashboard: a few questions, each with its drawing, its caveat and its
/// numbers.
///
/// @param spans how many years are looked at; links
record Dashboard(
    String heading,
    List<Notice> notices,
    List<Span> spans,
    Effect effect,
    Strip changes,
    List<Chart> charts) {

  record Span(String href, String word, boolean current) {}

  /// What one day did.
  record Effect(
      String heading,
      String said,
      String day,
      List<Carried> carried,
      List<Row> rows,
      Go compare,
      String csv) {}

  /// What was issued and what ceased, step by step.
  record Strip(
      String heading,
      String caveat,
      String drawing,
      List<String> years,
      Table table,
      List<Go> downloads) {}

  /// How many were in force, told apart.
  ///
  /// @param more how many keys are not drawn
  record Chart(
      String id,
      String heading,
      String caveat,
      List<Curve> curves,
      List<String> years,
      @Nullable String more,
      Table table,
      String csv) {}

  /// @param last its number on the last step
  record Curve(String name, String last, String drawing) {}

  record Table(List<String> columns, List<Row> rows) {}

  record Row(String name, List<String> numbers) {}
}
