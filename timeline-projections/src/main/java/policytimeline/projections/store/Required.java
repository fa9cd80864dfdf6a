package policytimeline.projections.store;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an event must have: each component that may not be absent. A form that leaves one out is
/// read all the same, and would break whoever reads the log.
final class Required {

  private Required() {}

  /// The places of the components that are missing.
  static List<String> missing(Object event) {
    var missing = new ArrayList<String>();
    check("", event, missing);
    return missing;
  }

  private static void check(String path, Object value, List<String> missing) {
    switch (value) {
      case Record record -> {
        for (var component : record.getClass().getRecordComponents()) {
          check(path, record, component, missing);
        }
      }
      case List<?> list -> {
        for (var i = 0; i < list.size(); i++) {
          check("%s[%d]".formatted(path, i), list.get(i), missing);
        }
      }
      default -> {}
    }
  }

  private static void check(
      String path, Record record, RecordComponent component, List<String> missing) {
    var name = path.isEmpty() ? component.getName() : path + "." + component.getName();
    var value = value(record, component);
    if (value != null) {
      check(name, value, missing);
    } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      missing.add(name);
    }
  }

  private static @Nullable Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(hidden);
    }
  }
}
