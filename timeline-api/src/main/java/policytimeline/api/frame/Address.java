package policytimeline.api.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/// Where a page is: its path and what is asked of it. Links are made by changing one thing.
public record Address(String path, MultiValueMap<String, String> parameters) {

  public static Address of(String path) {
    return new Address(path, new LinkedMultiValueMap<>());
  }

  /// Of a request, without the fields that were left empty.
  public static Address of(HttpServletRequest request) {
    var kept = new LinkedMultiValueMap<String, String>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              for (var value : values) {
                if (!value.isBlank()) {
                  kept.add(name, value);
                }
              }
            });
    return new Address(request.getRequestURI(), kept);
  }

  /// The same path with one thing asked otherwise; null asks it no longer. A page further on is
  /// never meant.
  public Address with(String name, @Nullable Object value) {
    var changed = new LinkedMultiValueMap<>(parameters);
    changed.remove("cursor");
    changed.remove(name);
    if (value != null) {
      changed.add(name, value.toString());
    }
    return new Address(path, changed);
  }

  public Address without(String... names) {
    var changed = this;
    for (var name : names) {
      changed = changed.with(name, null);
    }
    return changed;
  }

  /// Another path, of which only this much of the same is asked.
  public Address to(String other, String... kept) {
    var asked = new LinkedMultiValueMap<String, String>();
    for (var name : kept) {
      var value = first(name);
      if (value != null) {
        asked.add(name, value);
      }
    }
    return new Address(other, asked);
  }

  public @Nullable String first(String name) {
    return parameters.getFirst(name);
  }

  /// As it stands in a link.
  public String link() {
    var asked =
        parameters.entrySet().stream()
            .flatMap(each -> each.getValue().stream().map(value -> pair(each.getKey(), value)))
            .collect(Collectors.joining("&"));
    return asked.isEmpty() ? path : path + "?" + asked;
  }

  /// What a form to the same path must carry along, besides the fields that it has itself.
  public List<Carried> carried(String... own) {
    return parameters.entrySet().stream()
        .filter(each -> !Set.of(own).contains(each.getKey()) && !each.getKey().equals("cursor"))
        .flatMap(each -> each.getValue().stream().map(value -> new Carried(each.getKey(), value)))
        .toList();
  }

  /// A hidden field.
  public record Carried(String name, String value) {}

  /// Legible: a position, a list and an instant stand as they are.
  private static String pair(String name, String value) {
    return UriUtils.encode(name, UTF_8)
        + "="
        + UriUtils.encode(value, UTF_8).replace("%40", "@").replace("%2C", ",").replace("%3A", ":");
  }
}
