package policytimeline.api.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import policytimeline.projections.embedded.Secret;

/// The data folder, `TIMELINE_HOME`: the embedded database and the token. One service owns it at a
/// time.
@Component
public class TimelineHome implements AutoCloseable {

  private final Path folder;
  private final FileChannel lockFile;

  TimelineHome(@Value("${timeline.home:${user.home}/.policy-timeline}") Path folder) {
    this.folder = folder.toAbsolutePath();
    try {
      create(this.folder);
      lockFile =
          FileChannel.open(
              this.folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      own();
      Occupant.leave(this.folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(
          "The data folder %s cannot be used; name another by TIMELINE_HOME.".formatted(folder),
          failed);
    }
  }

  public Path folder() {
    return folder;
  }

  /// The token of the writer, made at the first start.
  public Secret token() {
    try {
      return Secret.in(folder.resolve("token"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Tells those who look into the folder where the service can be reached.
  void reachable(URI address) {
    try {
      new Occupant(address, ProcessHandle.current().pid()).tell(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() throws IOException {
    Occupant.leave(folder);
    lockFile.close();
  }

  private void own() throws IOException {
    if (tryLock() == null) {
      throw new IllegalStateException(
          "Another service runs on the data folder %s; stop it, or name another folder by TIMELINE_HOME."
              .formatted(folder));
    }
  }

  /// Held until the channel is closed, or the process dies.
  private @Nullable FileLock tryLock() throws IOException {
    try {
      return lockFile.tryLock();
    } catch (OverlappingFileLockException ownProcess) {
      return null;
    }
  }

  private static void create(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
    }
  }
}
