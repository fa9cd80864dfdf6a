package policytimeline.core.instrument;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where an instrument binds: `us`, `us-co` (Colorado), `eu`.
public record Jurisdiction(String code) {

  private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{1,8})?");

  /// "Today" turns at the seat of government. A part without an entry follows its whole.
  private static final Map<String, ZoneId> ZONES =
      Map.of(
          "us", ZoneId.of("America/New_York"),
          "us-co", ZoneId.of("America/Denver"),
          "us-ca", ZoneId.of("America/Los_Angeles"),
          "eu", ZoneId.of("Europe/Brussels"),
          "uk", ZoneId.of("Europe/London"),
          "ee", ZoneId.of("Europe/Tallinn"),
          "it", ZoneId.of("Europe/Rome"),
          "cn", ZoneId.of("Asia/Shanghai"));

  public Jurisdiction {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "A jurisdiction is a short code such as us, us-co or eu; got: " + code);
    }
  }

  public static Jurisdiction of(String code) {
    return new Jurisdiction(code);
  }

  /// The zone in which its calendar day turns, where we know it.
  public Optional<ZoneId> zone() {
    var whole = code.contains("-") ? code.substring(0, code.indexOf('-')) : code;
    return Optional.ofNullable(ZONES.getOrDefault(code, ZONES.get(whole)));
  }

  @Override
  public String toString() {
    return code;
  }
}
