package policytimeline.projections.intake;

import org.jspecify.annotations.Nullable;

/// What is asked for with a file.
///
/// @param format its name; found out from the content where it is absent
/// @param dryRun whether to say what would be recorded, and record nothing
/// @param requestedBy the opaque id of who imports
public record ImportRequest(
    @Nullable String format,
    @Nullable String fileName,
    boolean dryRun,
    Snapshot snapshot,
    String requestedBy) {

  public static ImportRequest of(String format, String requestedBy) {
    return new ImportRequest(format, null, false, Snapshot.NONE, requestedBy);
  }
}
