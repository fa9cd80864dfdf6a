package policytimeline.projections.tally;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The heading under which an instrument in a phase is counted.
public record Cell(String jurisdiction, String family, String kind, String status, String applies) {

  /// It follows from the words alone, so that nobody has to give numbers out. Of a thousand cells,
  /// two have the same number once in half a billion times.
  public long number() {
    var words = String.join(" ", jurisdiction, family, kind, status, applies);
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
      return ByteBuffer.wrap(digest).getLong() >>> 16;
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
