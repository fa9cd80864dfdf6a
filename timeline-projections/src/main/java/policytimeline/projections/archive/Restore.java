package policytimeline.projections.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import policytimeline.projections.archive.Restored.NotEmpty;
import policytimeline.projections.archive.Restored.Whole;
import policytimeline.projections.entry.Positions;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.Lines;
import policytimeline.projections.intake.UnreadableFile;
import policytimeline.projections.store.Appends;
import policytimeline.projections.store.ArchiveForm;
import policytimeline.projections.store.LogArchive;
import policytimeline.projections.store.LogReader;

/// Makes an empty log the one that was exported: the same entries with the same ids, positions,
/// record times and recorders. All of it or nothing, in one transaction under the lock of the
/// append; the read models follow as from any append.
public class Restore {

  private final Appends appends;
  private final Positions positions;
  private final LogReader reader;
  private final LogArchive log;
  private final ArchiveForm form;

  Restore(
      Appends appends, Positions positions, LogReader reader, LogArchive log, ArchiveForm form) {
    this.appends = appends;
    this.positions = positions;
    this.reader = reader;
    this.log = log;
    this.form = form;
  }

  /// Restores an export in lines of JSON.
  ///
  /// @throws UnreadableFile when the file is not a whole log from its beginning on
  public Restored from(Content export) throws IOException {
    try {
      return appends.oneAtATime(() -> locked(export));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private Restored locked(Content export) {
    var head = positions.head();
    if (head > 0) {
      return new NotEmpty(head);
    }
    log.prepare();
    var run = new RestoreRun(reader, log, form);
    try {
      Lines.OF_EVENTS.forEach(export, run::accept);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    var last = run.finish();
    log.lookThrough();
    return new Whole(last, last);
  }
}
