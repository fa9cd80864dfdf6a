package policytimeline.projections.archive;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import policytimeline.projections.intake.facts.FactColumns;
import policytimeline.projections.store.ArchiveForm;
import policytimeline.projections.store.Archived;
import policytimeline.projections.store.Digest;
import policytimeline.projections.store.EventNames;
import policytimeline.projections.store.LogArchive;
import policytimeline.projections.store.LogJson;

/// Writes the whole log, an entry after the other in record order. It is read a run at a time, and
/// between two runs no connection is held, so a reader may be as slow as it likes.
public class ExportQueries {

  private static final FactColumns COLUMNS = FactColumns.OF_EVENTS;

  private interface Sink {
    void accept(Archived entry) throws IOException;
  }

  private final LogArchive log;

  ExportQueries(LogArchive log) {
    this.log = log;
  }

  /// What tells the shapes of this version from those of any other.
  public String shapes() {
    var revisions =
        EventNames.ALL.stream()
            .map(event -> event.getSimpleName() + " " + EventNames.revisionOf(event))
            .toList();
    return Digest.of(revisions + " " + COLUMNS.names()).toString();
  }

  /// Writes the log up to and with a position, an entry a line.
  public void jsonl(long known, OutputStream out) throws IOException {
    var buffered = new BufferedOutputStream(out, 64 * 1024);
    forEach(
        known,
        entry -> {
          buffered.write(LogJson.MAPPER.writeValueAsBytes(ArchiveForm.write(entry)));
          buffered.write('\n');
        });
    buffered.flush();
  }

  /// Writes the log up to and with a position as a table, an entry a row.
  public void csv(long known, OutputStream out) throws IOException {
    var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 64 * 1024);
    var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(COLUMNS.names());
    forEach(known, entry -> csv.writeRecord(COLUMNS.row(ArchiveForm.write(entry))));
    csv.flush();
    text.flush();
  }

  private void forEach(long known, Sink entries) throws IOException {
    var reached = 0L;
    while (reached < known) {
      var first = reached + 1;
      for (var entry : log.after(reached, known)) {
        if (entry.position() != reached + 1) {
          throw missing(reached + 1);
        }
        entries.accept(entry);
        reached = entry.position();
      }
      if (reached < first) {
        throw missing(first);
      }
    }
  }

  private static IllegalStateException missing(long position) {
    return new IllegalStateException("Position %d is missing in the log".formatted(position));
  }
}
