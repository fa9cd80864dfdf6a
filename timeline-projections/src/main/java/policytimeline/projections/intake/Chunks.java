package policytimeline.projections.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    var digest = sha256();
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
    var digest = sha256();
    try (content) {
      var chunk = new byte[LENGTH];
      for (var read = content.read(chunk); read >= 0; read = content.read(chunk)) {
        digest.update(chunk, 0, read);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
