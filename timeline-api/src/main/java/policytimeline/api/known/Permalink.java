package policytimeline.api.known;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// The address of an answer with both clocks fixed.
public final class Permalink {

  private static final Set<String> CLOCKS = Set.of("on", "known", "atLeast");

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
    return fixed(UriComponentsBuilder.fromPath(path).queryParam("on", asOf.on()), parameters, asOf, further);
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
    return fixed(address, parameters, asOf, further);
  }

  private static String fixed(
      UriComponentsBuilder address,
      MultiValueMap<String, String> parameters,
      AsOf asOf,
      Map<String, String> further) {
    var kept = new LinkedHashMap<>(parameters);
    kept.keySet().removeIf(name -> CLOCKS.contains(name) || further.containsKey(name));
    kept.forEach((name, values) -> address.queryParam(name, values));
    further.forEach((name, value) -> address.queryParam(name, value));
    return address.queryParam("known", "@" + asOf.position()).encode().toUriString();
  }
}
