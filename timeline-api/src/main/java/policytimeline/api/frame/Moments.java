package policytimeline.api.frame;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// Writes instants, to the second, in one zone for all readers.
public final class Moments {

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

  private Moments() {}

  public static String of(@Nullable Instant at) {
    return at == null ? "" : SECONDS.format(at);
  }
}
