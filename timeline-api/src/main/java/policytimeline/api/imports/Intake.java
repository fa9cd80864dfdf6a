package policytimeline.api.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.security.SignedIn;

/// What stands on the page where files are brought in.
///
/// @param signedIn who may bring one in; absent where nobody has signed in
/// @param faults what is wrong, by field
record Intake(
    String heading,
    @Nullable SignedIn signedIn,
    List<String> formats,
    Map<String, String> filled,
    Map<String, String> faults,
    List<Job> jobs) {

  /// One import.
  ///
  /// @param code of its state
  /// @param percent of the file that is read
  record Job(
      String href,
      String name,
      String format,
      String code,
      String state,
      boolean over,
      boolean dry,
      long percent,
      String asked,
      @Nullable String reason,
      List<Count> counts) {}

  /// @param name in the answers of the interface for programs
  record Count(String name, String number, String word) {}

  /// One import with its rows.
  ///
  /// @param stream where it tells how it goes on
  record Single(
      String heading,
      @Nullable SignedIn signedIn,
      Job job,
      String cancel,
      String stream,
      List<Row> rejected,
      List<Row> findings,
      @Nullable Go csv,
      @Nullable String moreRejected,
      @Nullable String moreFindings,
      List<Plan> preview,
      @Nullable String morePreview) {}

  /// What was wrong at a line.
  record Row(String line, String reason, String raw) {}

  /// What would be done.
  record Plan(String line, String action, String event) {}
}
