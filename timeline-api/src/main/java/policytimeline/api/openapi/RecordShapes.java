package policytimeline.api.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.LegalDate;
import tools.jackson.databind.JsonNode;

/// The shapes of records as they are sent: every component is there, and is null only where the
/// code says so. What the library would find by itself are the forms of another Jackson.
final class RecordShapes implements ModelConverter {

  private final Map<String, Class<?>> named = new LinkedHashMap<>();

  @Override
  public boolean isOpenapi31() {
    return true;
  }

  @Override
  public @Nullable Schema<?> resolve(
      io.swagger.v3.core.converter.AnnotatedType type,
      ModelConverterContext context,
      Iterator<ModelConverter> chain) {
    var raw = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
    if (raw.isRecord()) {
      return reference(raw, context);
    }
    return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
  }

  private Schema<?> reference(Class<?> type, ModelConverterContext context) {
    var name = name(type);
    var other = named.putIfAbsent(name, type);
    if (other != null && other != type) {
      throw new IllegalStateException(
          "The schema %s is both %s and %s".formatted(name, other, type));
    }
    if (!context.getDefinedModels().containsKey(name)) {
      var schema = schema("object");
      // before its components, which may be of the same type
      context.defineModel(name, schema);
      addComponents(schema, type, context);
      if (name.endsWith("Request")) {
        schema.required(null);
      }
    }
    return new JsonSchema().$ref(name);
  }

  private void addComponents(Schema<?> schema, Class<?> type, ModelConverterContext context) {
    for (var component : type.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        addComponents(schema, component.getType(), context);
      } else {
        schema.addProperty(component.getName(), shape(component.getAnnotatedType(), context));
        schema.addRequiredItem(component.getName());
      }
    }
  }

  /// Of a nested record with the outer one's: `StateController.Answer` is State.
  static String name(Class<?> type) {
    var outer = type.getEnclosingClass();
    if (outer == null || type.getSimpleName().endsWith("Request")) {
      return type.getSimpleName();
    }
    return outer.getSimpleName().replaceAll("(Controller|Answer|Queries)$", "")
        + type.getSimpleName().replaceAll("Answer$", "");
  }

  private Schema<?> shape(AnnotatedType type, ModelConverterContext context) {
    var shape = plain(type, context);
    return type.isAnnotationPresent(Nullable.class) ? orNull(shape) : shape;
  }

  private Schema<?> plain(AnnotatedType type, ModelConverterContext context) {
    var raw = raw(type.getType());
    if (List.class.isAssignableFrom(raw)) {
      return schema("array").items(shape(argument(type, 0), context));
    }
    if (Map.class.isAssignableFrom(raw)) {
      return schema("object").additionalProperties(shape(argument(type, 1), context));
    }
    if (raw == LocalDate.class) {
      return schema("string").format("date");
    }
    if (raw == Instant.class) {
      return schema("string").format("date-time");
    }
    if (raw == long.class || raw == Long.class) {
      return schema("integer").format("int64");
    }
    if (raw == int.class || raw == Integer.class) {
      return schema("integer").format("int32");
    }
    if (raw == double.class || raw == Double.class) {
      return schema("number").format("double");
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return schema("boolean");
    }
    if (JsonNode.class.isAssignableFrom(raw)) {
      return schema("object").additionalProperties(true);
    }
    if (raw == String.class || isText(raw)) {
      return schema("string");
    }
    if (raw.isRecord()) {
      return reference(raw, context);
    }
    throw new IllegalStateException("How is a %s sent?".formatted(raw));
  }

  /// A value of the law that is written as its text.
  private static boolean isText(Class<?> raw) {
    return raw == LegalDate.class
        || (raw.isRecord()
            && raw.getRecordComponents().length == 1
            && raw.getRecordComponents()[0].getType() == String.class);
  }

  private static Schema<?> orNull(Schema<?> shape) {
    if (shape.get$ref() != null) {
      return new JsonSchema().anyOf(List.of(shape, schema("null")));
    }
    return shape.types(new LinkedHashSet<>(Arrays.asList(type(shape), "null")));
  }

  private static String type(Schema<?> shape) {
    return shape.getTypes().iterator().next();
  }

  private static Schema<?> schema(String type) {
    return new JsonSchema().types(new LinkedHashSet<>(List.of(type)));
  }

  private static AnnotatedType argument(AnnotatedType type, int index) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }
}
