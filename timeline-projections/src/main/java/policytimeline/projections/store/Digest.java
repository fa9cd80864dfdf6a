package policytimeline.projections.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import policytimeline.core.event.FactKey;
import policytimeline.core.event.Source;

/// Keys of any length as 128 bits of their SHA-256, so that an index on them stays small.
public final class Digest {

  private Digest() {}

  public static UUID of(FactKey key) {
    return of(key.text());
  }

  public static UUID of(Source source) {
    return of(source.key());
  }

  /// Of any text.
  public static UUID of(String text) {
    var hash = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    var bits = ByteBuffer.wrap(hash);
    return new UUID(bits.getLong(), bits.getLong());
  }

  /// For what comes in pieces.
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
