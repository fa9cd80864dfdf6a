package policytimeline.projections.store;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an event must have: each component that may not be absent. A form that leaves one out is
/// read all the same, and would break whoever reads the log.
final class Required {

  private Required() {}

  /// @throws IllegalArgumentException that names the first component that is missing
  static void check(Object event) {
    check("", event);
  }

  private static void check(String path, Object value) {
    switch (value) {
      case Record record -> {
        for (var component : record.getClass().getRecordComponents()) {
          check(path, record, component);
        }
      }
      case List<?> list -> list.forEach(each -> check(path, each));
      default -> {}
    }
  }

  private static void check(String path, Record record, RecordComponent component) {
    var name = path.isEmpty() ? component.getName() : path + "." + component.getName();
    var value = value(record, component);
    if (value != null) {
      check(name, value);
    } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      throw new IllegalArgumentException(name + ": it is required");
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
