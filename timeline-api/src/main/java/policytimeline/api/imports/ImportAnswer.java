package policytimeline.api.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.intake.Import;

/// One import as it stands.
///
/// @param types how many entries of which type it recorded
/// @param progress from 0 to 1
/// @param bytes of what was sent
/// @param reason why it failed
/// @param links where its remarks, its stream and, of a dry run, its preview are
record ImportAnswer(
    String id,
    String format,
    String state,
    long rows,
    long recorded,
    long corroborated,
    long corrected,
    long retracted,
    long reinstated,
    long unchanged,
    long rejected,
    long findings,
    Map<String, Long> types,
    double progress,
    long bytes,
    boolean dryRun,
    boolean complete,
    @Nullable String source,
    @Nullable LocalDate sourceTakenOn,
    @Nullable String fileName,
    Instant requestedAt,
    @Nullable Instant finishedAt,
    @Nullable String reason,
    ImportLinks links) {

  /// @param preview what a dry run would have recorded; null of any other import
  record ImportLinks(String self, String remarks, String stream, @Nullable String preview) {}

  static ImportAnswer of(Import done) {
    var counts = done.counts();
    var snapshot = done.snapshot();
    return new ImportAnswer(
        done.id(),
        done.format(),
        done.state().code(),
        counts.rows(),
        counts.recorded(),
        counts.corroborated(),
        counts.corrected(),
        counts.retracted(),
        counts.reinstated(),
        counts.unchanged(),
        counts.rejected(),
        counts.findings(),
        done.types(),
        Math.round(done.progress() * 1000) / 1000.0,
        done.bytes(),
        done.dryRun(),
        snapshot.complete(),
        snapshot.source(),
        snapshot.takenOn(),
        done.fileName(),
        done.requestedAt(),
        done.finishedAt(),
        done.reason(),
        links(done));
  }

  static String path(String id) {
    return ImportController.PATH + "/" + id;
  }

  private static ImportLinks links(Import done) {
    var self = path(done.id());
    return new ImportLinks(
        self, self + "/remarks", self + "/stream", done.dryRun() ? self + "/preview" : null);
  }
}
