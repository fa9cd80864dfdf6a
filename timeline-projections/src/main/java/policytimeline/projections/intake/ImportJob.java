package policytimeline.projections.intake;

/// An import that is carried out.
///
/// @param requestedBy the opaque id of who imports
/// @param isRead whether the whole content is laid aside as statements
record ImportJob(
    String id,
    String format,
    String requestedBy,
    boolean dryRun,
    Snapshot snapshot,
    boolean isRead) {

  /// Whether the facts that it states have to be kept: the next snapshot is compared with them, and
  /// a dry run has nowhere else to look for what it met.
  boolean keepsFacts() {
    return snapshot.complete() || dryRun;
  }
}
