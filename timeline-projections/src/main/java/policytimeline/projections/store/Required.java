package policytimeline.projections.store;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an event must have: each component that may not be absent. A form that leaves one out is
/// read all the same, and would break whoever reads the log.
final class Required {

  /// Asked once of each type, since every event that is read is checked.
  private static final ClassValue<List<Component>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(
                  each ->
                      new Component(
                          each.getName(),
                          each.getAccessor(),
                          each.getAnnotatedType().isAnnotationPresent(Nullable.class)))
              .toList();
        }
      };

  private record Component(String name, Method accessor, boolean mayBeAbsent) {

    @Nullable Object of(Record record) {
      try {
        return accessor.invoke(record);
      } catch (ReflectiveOperationException hidden) {
        throw new IllegalStateException(hidden);
      }
    }
  }

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
        for (var component : COMPONENTS.get(record.getClass())) {
          check(path, record, component, missing);
        }
      }
      case List<?> list -> {
        for (var i = 0; i < list.size(); i++) {
          check(path + "[" + i + "]", list.get(i), missing);
        }
      }
      default -> {}
    }
  }

  private static void check(String path, Record record, Component component, List<String> missing) {
    var name = path.isEmpty() ? component.name() : path + "." + component.name();
    var value = component.of(record);
    if (value != null) {
      check(name, value, missing);
    } else if (!component.mayBeAbsent()) {
      missing.add(name);
    }
  }
}
