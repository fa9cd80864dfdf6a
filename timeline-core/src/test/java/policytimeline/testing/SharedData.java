package policytimeline.testing;

import java.nio.file.Path;
import java.util.Objects;

/// Real files of facts beside the project, where they are at hand: in `../shared/data`, or where
/// `TIMELINE_TEST_DATA` points.
public final class SharedData {

  private static final Path FOLDER =
      Path.of(Objects.requireNonNullElse(System.getenv("TIMELINE_TEST_DATA"), "../../shared/data"));

  private SharedData() {}

  /// A file or folder, whether it is there or not.
  public static Path at(String path) {
    return FOLDER.resolve(path);
  }
}
