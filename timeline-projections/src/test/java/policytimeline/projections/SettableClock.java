package policytimeline.projections;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A clock that goes as any other until it is set.
public final class SettableClock extends Clock {

  private volatile @Nullable Instant set;

  /// Stops it at an instant.
  public void set(String instant) {
    set = Instant.parse(instant);
  }

  /// Lets it go again.
  public void release() {
    set = null;
  }

  @Override
  public Instant instant() {
    var at = set;
    return at == null ? Clock.systemUTC().instant() : at;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("nothing here asks for another zone");
  }
}
