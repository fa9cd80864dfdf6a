package policytimeline.api.home;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/// The service that runs on a data folder, as it tells those who look into the folder.
///
/// @param process its number; one that was killed could not take back what it told
public record Occupant(URI address, long process) {

  private static final String FILE = "address";

  /// The one whose process is alive.
  public static Optional<Occupant> of(Path folder) {
    try {
      return read(Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8))
          .filter(told -> ProcessHandle.of(told.process).isPresent());
    } catch (IOException | IllegalArgumentException nothingTold) {
      return Optional.empty();
    }
  }

  /// Tells it, all at once.
  void tell(Path folder) throws IOException {
    var written = Files.createTempFile(folder, FILE, ".tmp");
    Files.writeString(written, address + "\n" + process + "\n", StandardCharsets.UTF_8);
    Files.move(
        written,
        folder.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  static void leave(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(FILE));
  }

  private static Optional<Occupant> read(List<String> lines) {
    return lines.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Occupant(URI.create(lines.getFirst().strip()), Long.parseLong(lines.get(1))));
  }
}
