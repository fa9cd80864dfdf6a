package policytimeline.projections.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import policytimeline.projections.intake.Lines;
import policytimeline.projections.intake.Lines.Line;
import policytimeline.projections.intake.UnreadableFile;
import policytimeline.projections.store.ArchiveForm;
import policytimeline.projections.store.Archived;
import policytimeline.projections.store.EventAtFault;
import policytimeline.projections.store.LogArchive;
import policytimeline.projections.store.LogJson;
import policytimeline.projections.store.LogReader;

/// One restore under way. A few entries are held at a time, however long the log is.
final class RestoreRun {

  private static final Logger LOG = LoggerFactory.getLogger(RestoreRun.class);

  private static final int MOST_AT_ONCE = 500;
  private static final int LONGEST_AT_ONCE = 4 * 1024 * 1024;
  private static final int LONGEST_REASON = 2000;
  private static final int TOLD_EVERY = 100_000;

  /// An entry and the line on which it stands.
  private record Placed(long line, Archived entry) {}

  private final LogReader reader;
  private final LogArchive log;
  private final ArchiveForm form;
  private final List<Placed> batch = new ArrayList<>();
  private long length;
  private long position;
  private Instant recordedAt = Instant.EPOCH;

  RestoreRun(LogReader reader, LogArchive log, ArchiveForm form) {
    this.reader = reader;
    this.log = log;
    this.form = form;
  }

  void accept(Line line) {
    if (line.text().isBlank()) {
      return;
    }
    var entry = read(line);
    follows(line.number(), entry);
    position = entry.position();
    recordedAt = entry.recordedAt();
    batch.add(new Placed(line.number(), entry));
    length += line.text().length();
    if (batch.size() == MOST_AT_ONCE || length > LONGEST_AT_ONCE) {
      append();
    }
    if (position % TOLD_EVERY == 0) {
      LOG.info("{} entries are read", position);
    }
  }

  /// Appends what is left.
  ///
  /// @return the last position
  long finish() {
    if (position == 0) {
      throw new UnreadableFile(
          "A restore needs an export of at least one entry; the file has none.");
    }
    append();
    return position;
  }

  private Archived read(Line line) {
    if (!line.isWhole()) {
      throw atFault(
          line.number(), "a line has at most %d characters".formatted(Lines.OF_EVENTS.longest()));
    }
    try {
      return form.read(LogJson.object(line.text()));
    } catch (EventAtFault wrong) {
      throw atFault(line.number(), String.valueOf(wrong.getMessage()));
    }
  }

  /// A log has no gaps, so one in the file is a line that was lost.
  private void follows(long line, Archived entry) {
    if (entry.position() != position + 1) {
      throw atFault(
          line,
          "position: %d, the one after the line before; got: %d. Every entry of the log must be there, once and in order"
              .formatted(position + 1, entry.position()));
    }
    if (entry.recordedAt().isBefore(recordedAt)) {
      throw atFault(
          line,
          "recordedAt: %s or later, as the line before has it; got: %s"
              .formatted(recordedAt, entry.recordedAt()));
    }
  }

  private void append() {
    var entries = batch.stream().map(Placed::entry).toList();
    var known = new HashSet<>(reader.known(entries.stream().map(Archived::id).toList()));
    for (var placed : batch) {
      if (!known.add(placed.entry().id())) {
        throw atFault(
            placed.line(), "id: one that no line before has; got: " + placed.entry().id());
      }
    }
    log.append(entries);
    batch.clear();
    length = 0;
  }

  private static UnreadableFile atFault(long line, String reason) {
    var shown = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    return new UnreadableFile("Line %d: %s. Nothing was restored.".formatted(line, shown));
  }
}
