package policytimeline.projections.archive;

/// What became of a restore.
public sealed interface Restored {

  /// The log is now that of the export.
  ///
  /// @param position the last one
  record Whole(long entries, long position) implements Restored {}

  /// The log has entries of its own already, so nothing was done.
  record NotEmpty(long head) implements Restored {}
}
