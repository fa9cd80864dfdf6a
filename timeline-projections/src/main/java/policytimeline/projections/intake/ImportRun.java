package policytimeline.projections.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.event.ClericalEvent.EntryRetracted;
import policytimeline.projections.intake.Disappearances.Gone;
import policytimeline.projections.store.Appends;

/// Carries one import out: reads all of the content, records it a batch at a time, and at last
/// retracts what a complete snapshot lacks. Each batch and the count of what is done are one
/// transaction, so that another start goes on exactly there.
class ImportRun {

  private static final int AT_ONCE = 500;

  /// The work has to end before it is done: the import was cancelled, or the service stops.
  static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Interrupted() {
      super("", null, false, false);
    }
  }

  private final JdbcClient db;
  private final ImportTable table;
  private final Chunks chunks;
  private final Remarks remarks;
  private final Formats formats;
  private final Appends appends;
  private final FactRecorder recorder;
  private final Disappearances disappearances;
  private final Writing writing;

  ImportRun(
      JdbcClient db,
      ImportTable table,
      Chunks chunks,
      Remarks remarks,
      Formats formats,
      Appends appends,
      FactRecorder recorder,
      Disappearances disappearances,
      Writing writing) {
    this.db = db;
    this.table = table;
    this.chunks = chunks;
    this.remarks = remarks;
    this.formats = formats;
    this.appends = appends;
    this.recorder = recorder;
    this.disappearances = disappearances;
    this.writing = writing;
  }

  /// Carries out what is left to do.
  ///
  /// @param goesOn asked between the steps; when it is false, the rest is left for another start
  /// @throws UnreadableFile when the file is not of its format
  /// @throws Interrupted when the work ends before it is done
  void carryOut(ImportJob job, BooleanSupplier goesOn) {
    if (!job.isRead()) {
      read(job, goesOn);
    }
    var statements = new StagedStatements(db);
    while (recordNext(job, statements)) {
      check(goesOn);
    }
    disappearances.previous(job).ifPresent(previous -> retract(job, previous, goesOn));
    table.finish(job.id(), ImportState.COMPLETED, null);
  }

  private void read(ImportJob job, BooleanSupplier goesOn) {
    table.clearStatements(job.id());
    remarks.forget(job.id());
    table.beginReading(job.id());
    var staging = new Staging(db, remarks, job.id());
    var content =
        new StoredContent(
            chunks,
            job.id(),
            bytes -> {
              check(goesOn);
              if (!table.reading(job.id(), bytes)) {
                throw new Interrupted();
              }
            });
    try {
      var rows = formats.named(job.format()).orElseThrow().read(content, staging::accept);
      table.read(job.id(), rows, staging.finish());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void check(BooleanSupplier goesOn) {
    if (!goesOn.getAsBoolean()) {
      throw new Interrupted();
    }
  }

  /// Records one batch; whether there was any.
  private boolean recordNext(ImportJob job, StagedStatements statements) {
    return inTurn(
        job,
        () -> {
          var done = table.done(job.id()).orElseThrow(Interrupted::new);
          var batch = statements.after(job.id(), done, AT_ONCE);
          if (batch.isEmpty()) {
            return false;
          }
          var outcome = recorder.record(batch, job);
          remarks.keep(job.id(), outcome.remarks());
          table.advance(job.id(), batch.size(), outcome);
          return true;
        });
  }

  private void retract(ImportJob job, String previous, BooleanSupplier goesOn) {
    var at = Optional.of(new UUID(0, 0));
    while (at.isPresent()) {
      check(goesOn);
      var after = at.get();
      at = inTurn(job, () -> retractNext(job, previous, after));
    }
  }

  private Optional<UUID> retractNext(ImportJob job, String previous, UUID after) {
    if (table.done(job.id()).isEmpty()) {
      throw new Interrupted();
    }
    var gone = disappearances.after(after, job, previous, AT_ONCE);
    if (gone.isEmpty()) {
      return Optional.empty();
    }
    var work = writing.begin(job);
    for (EntryRetracted each : disappearances.retractions(gone, job)) {
      work.retract(each);
    }
    table.advance(job.id(), 0, work.finish());
    return Optional.of(gone.getLast()).map(Gone::fact);
  }

  /// A dry run appends nothing, and so needs not wait for those who do.
  private <T> T inTurn(ImportJob job, Supplier<T> work) {
    return job.dryRun() ? appends.withoutLock(work) : appends.oneAtATime(work);
  }
}
