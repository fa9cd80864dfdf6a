package policytimeline.core.instrument;

import java.util.List;
import java.util.stream.Stream;

/// The provisions that an act names, sorted and each once. Naming none means the whole instrument,
/// except in an act *in part*, where it means that the source does not say which.
public record Provisions(List<Provision> named) {

  public static final Provisions NONE_NAMED = new Provisions(List.of());

  public Provisions {
    named = named.stream().distinct().sorted().toList();
  }

  public static Provisions of(String... numbers) {
    return new Provisions(Stream.of(numbers).map(Provision::of).toList());
  }

  public boolean areNamed() {
    return !named.isEmpty();
  }
}
