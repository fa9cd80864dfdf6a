package policytimeline.core.oracle;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.phase.Entry;

/// The components of an event, whichever it is: to change one, and to tell those that matter.
final class Shape {

  private static final Set<String> ALWAYS =
      Set.of("instrument", "source", "citation", "kind", "issuer", "jurisdiction", "reason");

  private Shape() {}

  static @Nullable Object value(PolicyEvent event, RecordComponent part) {
    try {
      return part.getAccessor().invoke(event);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// The same event but for one component.
  static PolicyEvent with(PolicyEvent event, int place, @Nullable Object value) {
    var parts = event.getClass().getRecordComponents();
    @Nullable Object[] values = new Object[parts.length];
    for (var part = 0; part < parts.length; part++) {
      values[part] = value(event, parts[part]);
    }
    values[place] = value;
    try {
      var types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return (PolicyEvent) event.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// One line for each entry.
  static String told(List<Entry> entries) {
    return entries.stream()
        .map(entry -> "    " + entry.id() + " " + told(entry.event()))
        .collect(Collectors.joining("\n"));
  }

  private static String told(PolicyEvent event) {
    return Stream.of(event.getClass().getRecordComponents())
        .flatMap(part -> told(part, value(event, part)).stream())
        .collect(Collectors.joining(" ", event.getClass().getSimpleName() + " ", ""));
  }

  private static Optional<String> told(RecordComponent part, @Nullable Object value) {
    if (value == null || ALWAYS.contains(part.getName()) || value.equals(List.of())) {
      return Optional.empty();
    }
    return switch (value) {
      case PolicyEvent replacement -> Optional.of("(" + told(replacement) + ")");
      case Provisions provisions ->
          provisions.areNamed() ? Optional.of("of " + provisions.named()) : Optional.empty();
      case Object other -> Optional.of(part.getName() + " " + other);
    };
  }
}
