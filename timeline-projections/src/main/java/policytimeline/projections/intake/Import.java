package policytimeline.projections.intake;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One import, finished or under way.
///
/// @param reason why it failed
/// @param bytes of what was sent
/// @param progress from 0 to 1
/// @param counts what it did so far; of a dry run, what it would have done
/// @param types how many entries of which type it recorded so, in the order of their names
public record Import(
    String id,
    String format,
    ImportState state,
    @Nullable String reason,
    @Nullable String fileName,
    boolean dryRun,
    Snapshot snapshot,
    Instant requestedAt,
    @Nullable Instant finishedAt,
    long bytes,
    double progress,
    Counts counts,
    Map<String, Long> types) {

  /// What an import did.
  ///
  /// @param rows of the file
  /// @param recorded facts that are new in the log
  /// @param corroborated facts that were known from another source and now have this one too
  /// @param corrected entries in whose place another was put: the source says otherwise by now, or
  ///     the day of an actor became known
  /// @param retracted entries that the source no longer states
  /// @param reinstated entries that were retracted so, and are stated again
  /// @param unchanged facts that were known from this source
  /// @param rejected rows of which nothing could be recorded
  /// @param findings parts that could not be read, and statements that disagree with the record
  public record Counts(
      long rows,
      long recorded,
      long corroborated,
      long corrected,
      long retracted,
      long reinstated,
      long unchanged,
      long rejected,
      long findings) {}
}
