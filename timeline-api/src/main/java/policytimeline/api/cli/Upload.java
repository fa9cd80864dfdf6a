package policytimeline.api.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file on its way to the service, read piece by piece as it is sent.
///
/// @param length in bytes; 0 where nobody knows
record Upload(String name, InputStream content, long length) implements AutoCloseable {

  /// What stands for the input of the process in place of a file.
  static final String INPUT = "-";

  static Upload of(String file, Terminal terminal) throws IOException {
    if (file.equals(INPUT)) {
      return new Upload("standard input", terminal.in(), 0);
    }
    var path = Path.of(file);
    return new Upload(
        String.valueOf(path.getFileName()), Files.newInputStream(path), Files.size(path));
  }

  /// Tells before anything starts that a file cannot be read.
  static void mustBeThere(String file) {
    if (!file.equals(INPUT)
        && (!Files.isReadable(Path.of(file)) || Files.isDirectory(Path.of(file)))) {
      throw NotDone.wrongCall("There is no file %s that can be read.".formatted(file));
    }
  }

  BodyPublisher body(Progress progress) {
    var counted = new Counted(content, length, progress);
    var body = BodyPublishers.ofInputStream(() -> counted);
    return length > 0 ? BodyPublishers.fromPublisher(body, length) : body;
  }

  @Override
  public void close() {
    try {
      content.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static final class Counted extends FilterInputStream {

    private final long length;
    private final Progress progress;
    private long read;

    Counted(InputStream content, long length, Progress progress) {
      super(content);
      this.length = length;
      this.progress = progress;
    }

    @Override
    public int read() throws IOException {
      var one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] target, int offset, int most) throws IOException {
      var some = super.read(target, offset, most);
      count(Math.max(0, some));
      return some;
    }

    private void count(int bytes) {
      read += bytes;
      if (length > 0) {
        progress.at((double) read / length);
      }
    }
  }
}
