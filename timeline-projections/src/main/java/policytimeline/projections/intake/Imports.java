package policytimeline.projections.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Imports a file of any of the formats there are.
public class Imports {

  private final List<Format> formats;
  private final FactRecorder facts;

  Imports(List<Format> formats, FactRecorder facts) {
    this.formats = List.copyOf(formats);
    this.facts = facts;
  }

  /// The names of the formats, sorted.
  public List<String> formats() {
    return formats.stream().map(Format::name).sorted().toList();
  }

  public Optional<Format> format(String name) {
    return formats.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /// Records what a file says that is not known yet. What was recorded before a failure stays, and
  /// the same file can be imported again to its end.
  ///
  /// @param recordedBy the opaque id of who imports
  /// @throws UnreadableFile when the file is not of the format
  public ImportReport read(Content content, Format format, String recordedBy) throws IOException {
    var run = new ImportRun(facts, recordedBy);
    var rows = format.read(content, run::accept);
    return run.finish(rows);
  }
}
