package policytimeline.api.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.core.event.ProvisionText;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Provisions;
import tools.jackson.databind.JsonNode;

/// A provision of a text. Its heading and its text are English, or objects of texts by language.
public record ProvisionRequest(
    @Nullable String number, @Nullable JsonNode heading, @Nullable JsonNode text) {

  /// How many provisions or changes an entry holds at most.
  static final int MOST = 2000;

  /// Reads a text; each provision that is at fault is left out, and complained of.
  static List<ProvisionText> check(
      @Nullable List<@Nullable ProvisionRequest> given, Checks checks) {
    var text = new ArrayList<ProvisionText>();
    var seen = new HashSet<Provision>();
    for (var i = 0; given != null && isBounded("text", given, checks) && i < given.size(); i++) {
      var field = "text[%d]".formatted(i);
      var each = given.get(i);
      if (each == null) {
        checks.fault(field, "It is required.");
        continue;
      }
      var provision = checks.required(field + ".number", each.number(), Provision::of).value();
      var heading = Words.optional(field + ".heading", each.heading(), checks);
      var words = Words.optional(field + ".text", each.text(), checks);
      if (provision != null && !seen.add(provision)) {
        checks.fault(field + ".number", "each a provision of its own; got again: " + provision);
      } else if (provision != null) {
        text.add(new ProvisionText(provision, heading, words));
      }
    }
    return text;
  }

  /// Reads the provisions that an act names.
  static Provisions named(@Nullable List<String> given, Checks checks) {
    if (given == null || !isBounded("provisions", given, checks)) {
      return Provisions.NONE_NAMED;
    }
    return new Provisions(
        given.stream()
            .map(text -> checks.required("provisions", text, Provision::of).value())
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList());
  }

  static boolean isBounded(String field, List<?> given, Checks checks) {
    if (given.size() > MOST) {
      checks.fault(field, "at most %d; got: %d".formatted(MOST, given.size()));
    }
    return given.size() <= MOST;
  }
}
