package policytimeline.api.openapi;

import static java.util.Map.entry;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import policytimeline.core.instrument.Coded;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.Progress;
import policytimeline.core.instrument.RelationType;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Cause;
import policytimeline.core.phase.Change;
import policytimeline.core.phase.Finding;
import policytimeline.core.phase.Status;
import policytimeline.projections.store.EventNames;
import policytimeline.projections.upcoming.Coming;

/// Says of each field what it is. The words that it may be are taken from the code.
final class FieldWording {

  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          entry("Applies", codes(Applies.values())),
          entry("Cause", codes(Cause.values())),
          entry("Coming", codes(Coming.values())),
          entry("Event", List.copyOf(new TreeSet<>(EventNames.BY_NAME.keySet()))),
          entry("Family", codes(Family.values())),
          entry("FindingKind", codes(Finding.Kind.values())),
          entry("Kind", codes(Kind.values())),
          entry("Progress", codes(Progress.values())),
          entry("RelationType", codes(RelationType.values())),
          entry("Status", codes(Status.values())),
          entry("Through", codes(Change.Through.values())));

  private final Texts texts;

  FieldWording(Texts texts) {
    this.texts = texts;
  }

  void say(String name, Schema<?> schema) {
    var required = texts.required().get(name);
    if (required != null) {
      schema.required(required);
      required.forEach(
          field -> schema.getProperties().computeIfPresent(field, (_, it) -> given(it)));
    }
    if (schema.getProperties() != null) {
      schema.getProperties().forEach((field, shape) -> say(name, field, shape));
    }
  }

  /// A field of a request that must be there, and not null.
  private static Schema<?> given(Schema<?> shape) {
    if (shape.getAnyOf() != null) {
      return shape.getAnyOf().getFirst();
    }
    shape.getTypes().remove("null");
    return shape;
  }

  private void say(String schema, String field, Schema<?> shape) {
    var text = texts.fields().getOrDefault(schema + "." + field, texts.fields().get(field));
    if (text instanceof Map<?, ?> parts) {
      var said = Json31.mapper().convertValue(parts, JsonSchema.class);
      shape.description(said.getDescription());
      if (said.getTypes() != null) {
        shape.types(said.getTypes());
      }
      sayWords(shape, words(parts, said));
    } else if (text != null) {
      shape.description(text.toString());
    }
  }

  private static List<?> words(Map<?, ?> parts, JsonSchema said) {
    var named = parts.get("words");
    if (named != null) {
      return WORDS.getOrDefault(named.toString(), List.of());
    }
    return said.getEnum() == null ? List.of() : said.getEnum();
  }

  private static void sayWords(Schema<?> shape, List<?> words) {
    if (words.isEmpty()) {
      return;
    }
    var all = new ArrayList<Object>(words);
    if (Set.of("string", "null").equals(shape.getTypes())) {
      all.add(null);
    }
    all.forEach(((JsonSchema) shape)::addEnumItemObject);
  }

  private static List<String> codes(Coded[] words) {
    return Arrays.stream(words).map(Coded::code).toList();
  }
}
