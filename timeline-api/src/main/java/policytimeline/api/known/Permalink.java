package policytimeline.api.known;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// The address of an answer with its clocks fixed.
public final class Permalink {

  private static final Set<String> CLOCKS = Set.of("on", "known", "atLeast");

  private static final Set<String> TWO_CLOCKS =
      Set.of("from", "to", "fromKnown", "toKnown", "on", "known", "atLeast");

  private Permalink() {}

  /// The address with its clocks.
  ///
  /// @param path of the request
  /// @param parameters of the request; its clocks are replaced, what waits is left out
  /// @param further parameters that the address gets besides
  public static String of(
      String path,
      MultiValueMap<String, String> parameters,
      AsOf asOf,
      Map<String, String> further) {
    var address = UriComponentsBuilder.fromPath(path).queryParam("on", asOf.on());
    keep(CLOCKS, parameters, further, address);
    return address.queryParam("known", position(asOf)).encode().toUriString();
  }

  /// The same for an answer that needs no day: one that was given is kept, and none is added.
  public static String withoutDay(
      String path,
      MultiValueMap<String, String> parameters,
      AsOf asOf,
      Map<String, String> further) {
    var address = UriComponentsBuilder.fromPath(path);
    Optional.ofNullable(parameters.getFirst("on"))
        .filter(on -> !on.isBlank())
        .ifPresent(on -> address.queryParam("on", on));
    keep(CLOCKS, parameters, further, address);
    return address.queryParam("known", position(asOf)).encode().toUriString();
  }

  /// The address of a difference with its clocks.
  ///
  /// @param path of the request
  /// @param parameters of the request; its clocks are replaced, what waits is left out
  /// @param further parameters that the address gets besides
  public static String of(
      String path,
      MultiValueMap<String, String> parameters,
      TwoTimes times,
      Map<String, String> further) {
    var address =
        UriComponentsBuilder.fromPath(path)
            .queryParam("from", times.from().on())
            .queryParam("to", times.to().on());
    keep(TWO_CLOCKS, parameters, further, address);
    return address
        .queryParam("fromKnown", position(times.from()))
        .queryParam("toKnown", position(times.to()))
        .encode()
        .toUriString();
  }

  private static void keep(
      Set<String> clocks,
      MultiValueMap<String, String> parameters,
      Map<String, String> further,
      UriComponentsBuilder address) {
    var kept = new LinkedHashMap<>(parameters);
    kept.keySet().removeIf(name -> clocks.contains(name) || further.containsKey(name));
    kept.forEach((name, values) -> address.queryParam(name, values));
    further.forEach((name, value) -> address.queryParam(name, value));
  }

  private static String position(AsOf asOf) {
    return "@" + asOf.position();
  }
}
