package policytimeline.projections.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/// A random word kept in a file that only its owner can read.
///
/// @param text what the file holds
public record Secret(Path file, String text) {

  private static final int BYTES = 32;

  /// Reads the file, or makes it the first time.
  public static Secret in(Path file) throws IOException {
    if (Files.notExists(file)) {
      write(file);
    }
    return new Secret(file, Files.readString(file, StandardCharsets.UTF_8).strip());
  }

  private static void write(Path file) throws IOException {
    var random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    var text = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(file, text + "\n", StandardCharsets.UTF_8);
  }

  /// Does not show the word.
  @Override
  public String toString() {
    return "Secret[" + file + "]";
  }
}
