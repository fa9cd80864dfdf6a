package policytimeline.projections.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import policytimeline.core.event.PolicyEvent;

/// The stored name of every event: its simple name, found by walking the sealed hierarchy. Moving a
/// record to another package changes nothing in the log; renaming one needs an upcaster.
public final class EventNames {

  /// Every event, in the order in which the law declares them.
  public static final List<Class<? extends PolicyEvent>> ALL =
      records(PolicyEvent.class).distinct().toList();

  public static final Map<String, Class<? extends PolicyEvent>> BY_NAME =
      ALL.stream().collect(toUnmodifiableMap(Class::getSimpleName, identity()));

  /// The revision of shapes that never changed; a changed one is listed with its own.
  private static final String FIRST = "1";

  private EventNames() {}

  public static String revisionOf(Class<?> event) {
    return FIRST;
  }

  private static Stream<Class<? extends PolicyEvent>> records(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type.asSubclass(PolicyEvent.class))
        : Stream.of(type.getPermittedSubclasses()).flatMap(EventNames::records);
  }
}
