package policytimeline.projections.intake;

import java.util.List;

/// What an import did.
///
/// @param rows of the file
/// @param recorded facts that are new in the log
/// @param corroborated facts that were known from another source and now have this one too
/// @param unchanged facts that were known from this source
/// @param rejected rows of which nothing could be recorded
/// @param findings parts that could not be read, and statements that disagree with the record
/// @param remarks the first of the rejections and findings, each with its line
public record ImportReport(
    long rows,
    long recorded,
    long corroborated,
    long unchanged,
    long rejected,
    long findings,
    List<Remark> remarks) {

  /// How many remarks a report holds; the counts go on.
  static final int REMARKS = 1000;

  public ImportReport {
    remarks = List.copyOf(remarks);
  }

  /// What was wrong at a line, with the text as it stands in the file.
  public record Remark(long line, String reason, String raw) {}
}
