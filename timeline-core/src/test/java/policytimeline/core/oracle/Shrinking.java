package policytimeline.core.oracle;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.phase.Entry;

/// Makes a history that shows something as small as it can be while it still shows it: without this
/// entry, without that date.
public final class Shrinking {

  private Shrinking() {}

  /// The smallest history that it finds; the entries keep their ids and positions.
  public static List<Entry> of(List<Entry> history, Predicate<List<Entry>> shows) {
    var smaller = Optional.of(history);
    var smallest = history;
    while (smaller.isPresent()) {
      smallest = smaller.get();
      smaller = smaller(smallest).filter(shows).findFirst();
    }
    return smallest;
  }

  private static Stream<List<Entry>> smaller(List<Entry> history) {
    var shorter = IntStream.range(0, history.size()).boxed().map(place -> without(history, place));
    var barer = IntStream.range(0, history.size()).boxed().flatMap(place -> barer(history, place));
    return Stream.concat(shorter, barer);
  }

  private static List<Entry> without(List<Entry> history, int place) {
    var left = new ArrayList<>(history);
    left.remove(place);
    return left;
  }

  private static Stream<List<Entry>> barer(List<Entry> history, int place) {
    var entry = history.get(place);
    return barer(entry.event())
        .map(
            event -> {
              var changed = new ArrayList<>(history);
              changed.set(place, new Entry(entry.id(), entry.position(), event));
              return changed;
            });
  }

  /// The event without one thing that can be left out.
  private static Stream<PolicyEvent> barer(PolicyEvent event) {
    var parts = event.getClass().getRecordComponents();
    return IntStream.range(0, parts.length)
        .boxed()
        .flatMap(
            place ->
                instead(parts[place], Shape.value(event, parts[place]))
                    .map(value -> Shape.with(event, place, value.orElse(null))));
  }

  private static Stream<Optional<Object>> instead(RecordComponent part, @Nullable Object value) {
    return switch (value) {
      case null -> Stream.empty();
      case PolicyEvent replacement -> barer(replacement).map(Optional::of);
      case Provisions provisions ->
          IntStream.range(0, provisions.named().size())
              .mapToObj(place -> Optional.of(without(provisions, place)));
      case Object _ ->
          part.getAnnotatedType().isAnnotationPresent(Nullable.class)
              ? Stream.of(Optional.empty())
              : Stream.empty();
    };
  }

  private static Provisions without(Provisions provisions, int place) {
    var left = new ArrayList<>(provisions.named());
    left.remove(place);
    return new Provisions(left);
  }
}
