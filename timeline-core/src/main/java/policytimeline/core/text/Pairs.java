package policytimeline.core.text;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Provision;

/// The provisions of two texts, each with what it was or became. It is the same provision where it
/// comes from the same fact, whatever its number, or else where the number is the same.
final class Pairs {

  /// One provision of two texts; it lacks one side where only the other has it.
  record Pair(@Nullable TextProvision before, @Nullable TextProvision after) {}

  private final List<TextProvision> from;
  private final List<TextProvision> to;
  private final Map<Provision, TextProvision> beforeByNumberAfter = new HashMap<>();
  private final Map<Provision, Provision> numberAfterByNumberBefore = new HashMap<>();

  private Pairs(List<TextProvision> from, List<TextProvision> to) {
    this.from = from;
    this.to = to;
    match(TextProvision::origin);
    match(TextProvision::number);
  }

  /// In the order of the later text; what is gone stands after what it stood after.
  static List<Pair> of(List<TextProvision> from, List<TextProvision> to) {
    return new Pairs(from, to).inOrder();
  }

  private void match(Function<TextProvision, Object> identity) {
    var unmatched =
        from.stream()
            .filter(before -> !numberAfterByNumberBefore.containsKey(before.number()))
            .collect(toMap(identity, Function.identity(), (first, _) -> first));
    for (var after : to) {
      var before = unmatched.get(identity.apply(after));
      if (before != null
          && !beforeByNumberAfter.containsKey(after.number())
          && numberAfterByNumberBefore.putIfAbsent(before.number(), after.number()) == null) {
        beforeByNumberAfter.put(after.number(), before);
      }
    }
  }

  private List<Pair> inOrder() {
    var gone = gone();
    var pairs = new ArrayList<>(gone.getOrDefault(Optional.<Provision>empty(), List.of()));
    for (var after : to) {
      pairs.add(new Pair(beforeByNumberAfter.get(after.number()), after));
      pairs.addAll(gone.getOrDefault(Optional.of(after.number()), List.of()));
    }
    return pairs;
  }

  /// What the later text has no more, by the provision of that text that it stood after.
  private Map<Optional<Provision>, List<Pair>> gone() {
    var gone = new HashMap<Optional<Provision>, List<Pair>>();
    var last = Optional.<Provision>empty();
    for (var before : from) {
      var after = numberAfterByNumberBefore.get(before.number());
      if (after == null) {
        gone.computeIfAbsent(last, _ -> new ArrayList<>()).add(new Pair(before, null));
      } else {
        last = Optional.of(after);
      }
    }
    return gone;
  }
}
