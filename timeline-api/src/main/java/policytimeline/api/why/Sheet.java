package policytimeline.api.why;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands on a sheet of evidence, all of it in words.
///
/// @param lang the tag of its language
/// @param title absent where the instrument has none
/// @param on the day asked about as a calendar writes it, and `day` as the language does
/// @param uncovered whether the day lies before what is covered
record Sheet(
    String lang,
    String citation,
    @Nullable Title title,
    String sentence,
    String statusCode,
    String status,
    String applies,
    String phase,
    boolean partsUnknown,
    String on,
    String day,
    String zone,
    String position,
    String recordedAt,
    String coverageStatus,
    String coverage,
    String permalink,
    boolean incomplete,
    boolean uncovered,
    List<ActRow> because,
    List<String> wouldChange,
    List<FindingRow> findings,
    boolean moreFindings) {

  /// What it is called, and in which language.
  record Title(String lang, String text) {}

  /// @param recorded the instant as a calendar writes it
  record ActRow(
      String sentence,
      String entry,
      String position,
      String recorded,
      String recordedAt,
      List<SourceLine> sources) {}

  /// @param line publisher, citation and dates
  record SourceLine(String line, @Nullable String url, @Nullable String hash) {}

  record FindingRow(String kind, String message, String days, List<String> entries) {}
}
