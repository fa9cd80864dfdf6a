package policytimeline.projections.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.store.Digest;

/// The content of imports, in pieces, so that no more than one of them is in memory. It is kept in
/// the database and not on a disk, so that another start, or another node, can go on with it.
class Chunks {

  /// What was kept.
  record Kept(long bytes, String digest) {}

  private static final int LENGTH = 1024 * 1024;

  private static final String KEEP =
      "insert into import_chunk (import, place, bytes) values (:id, :place, :bytes)";

  private static final String READ =
      "select bytes from import_chunk where import = :id and place = :place";

  private final JdbcClient db;

  Chunks(JdbcClient db) {
    this.db = db;
  }

  /// Keeps a stream to its end.
  ///
  /// @throws ContentTooLarge when it has more bytes than may be
  Kept keep(String id, InputStream content, long mostBytes) throws IOException {
    var digest = Digest.sha256();
    var bytes = 0L;
    var place = 0;
    for (var chunk = content.readNBytes(LENGTH);
        chunk.length > 0;
        chunk = content.readNBytes(LENGTH)) {
      bytes += chunk.length;
      if (bytes > mostBytes) {
        throw new ContentTooLarge(mostBytes);
      }
      digest.update(chunk);
      db.sql(KEEP).param("id", id).param("place", place).param("bytes", chunk).update();
      place++;
    }
    return new Kept(bytes, HexFormat.of().formatHex(digest.digest()));
  }

  Optional<byte[]> read(String id, int place) {
    return db.sql(READ)
        .param("id", id)
        .param("place", place)
        .query((row, _) -> row.getBytes("bytes"))
        .optional();
  }

  static String digest(InputStream content) {
    var digest = Digest.sha256();
    try (var digested = new DigestInputStream(content, digest)) {
      digested.transferTo(OutputStream.nullOutputStream());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
