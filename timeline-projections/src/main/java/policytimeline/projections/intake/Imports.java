package policytimeline.projections.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes in what is to be imported. It is carried out in the background, and survives a restart.
public class Imports {

  private final Formats formats;
  private final ImportTable table;
  private final Chunks chunks;
  private final ImportWorkers workers;
  private final long mostBytes;

  Imports(
      Formats formats, ImportTable table, Chunks chunks, ImportWorkers workers, long mostBytes) {
    this.formats = formats;
    this.table = table;
    this.chunks = chunks;
    this.workers = workers;
    this.mostBytes = mostBytes;
  }

  /// The names of the formats, sorted.
  public List<String> formats() {
    return formats.names();
  }

  /// Keeps a content and lets it be imported.
  ///
  /// @return the import as it was accepted
  /// @throws UnreadableFile when no format is named and none can be told
  /// @throws ContentTooLarge when it has more bytes than may be
  public Import submit(ImportRequest request, InputStream content) throws IOException {
    var id = table.open(request);
    Import accepted;
    try {
      var kept = chunks.keep(id, content, mostBytes);
      accepted = table.received(id, format(request.format(), id), kept.bytes(), kept.digest());
    } catch (IOException | RuntimeException failed) {
      table.forget(id);
      throw failed;
    }
    workers.wake();
    return accepted;
  }

  /// Ends an import before it is done; what it recorded stays.
  ///
  /// @return whether it was not over before
  public boolean cancel(String id) {
    var cancelled = table.finish(id, ImportState.CANCELLED, null);
    if (cancelled) {
      table.clear(id);
    }
    return cancelled;
  }

  /// Whether this very content was imported before.
  public boolean isImported(InputStream content) {
    return table.isDone(Chunks.digest(content));
  }

  private String format(@Nullable String named, String id) throws IOException {
    return named == null ? formats.of(new StoredContent(chunks, id, _ -> {})).name() : named;
  }
}
