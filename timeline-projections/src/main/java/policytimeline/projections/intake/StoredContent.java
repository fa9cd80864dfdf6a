package policytimeline.projections.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// The content of one import, unpacked where it is packed with gzip.
///
/// @param progress is told how many of the kept bytes were read each time that more are fetched
record StoredContent(Chunks chunks, String id, LongConsumer progress) implements Content {

  /// A kilobyte can be packed so that it is a million times as long.
  private static final long MOST_UNPACKED = 32L * 1024 * 1024 * 1024;

  @Override
  public InputStream open() throws IOException {
    var bytes = new PushbackInputStream(new Fetched(), 2);
    var magic = bytes.readNBytes(2);
    bytes.unread(magic);
    var packed = magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
    return packed ? new Bounded(unpacked(bytes)) : bytes;
  }

  private static InputStream unpacked(InputStream bytes) throws IOException {
    try {
      return new GZIPInputStream(bytes, 64 * 1024);
    } catch (ZipException notPacked) {
      throw brokenGzip();
    }
  }

  private static UnreadableFile brokenGzip() {
    return new UnreadableFile("The file begins as gzip and cannot be unpacked.");
  }

  /// The pieces one after the other.
  private final class Fetched extends InputStream {

    private byte[] chunk = new byte[0];
    private int at;
    private int next;
    private long before;

    @Override
    public int read() {
      return hasMore() ? chunk[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (length == 0) {
        return 0;
      }
      if (!hasMore()) {
        return -1;
      }
      var count = Math.min(length, chunk.length - at);
      System.arraycopy(chunk, at, into, from, count);
      at += count;
      return count;
    }

    private boolean hasMore() {
      if (at == chunk.length) {
        before += chunk.length;
        progress.accept(before);
        chunk = chunks.read(id, next).orElseGet(() -> new byte[0]);
        next++;
        at = 0;
      }
      return at < chunk.length;
    }
  }

  /// Unpacked bytes, up to a bound.
  private static final class Bounded extends InputStream {

    private final InputStream unpacked;
    private long read;

    Bounded(InputStream unpacked) {
      this.unpacked = unpacked;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      try {
        var count = unpacked.read(into, from, length);
        read += Math.max(count, 0);
        if (read > MOST_UNPACKED) {
          throw new UnreadableFile(
              "Unpacked the file is longer than %d bytes.".formatted(MOST_UNPACKED));
        }
        return count;
      } catch (ZipException | EOFException broken) {
        throw brokenGzip();
      }
    }

    @Override
    public void close() throws IOException {
      unpacked.close();
    }
  }
}
