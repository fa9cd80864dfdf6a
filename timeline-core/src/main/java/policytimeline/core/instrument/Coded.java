package policytimeline.core.instrument;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A fixed word of the domain, with the form it has in the log, in tables and on the wire.
public interface Coded {

  /// Lower-case words joined by underscores, such as `executive_order`.
  String code();

  /// The word that a code stands for.
  ///
  /// @throws IllegalArgumentException naming the words there are, when it stands for none
  static <E extends Enum<E> & Coded> E of(Class<E> words, String code) {
    var all = words.getEnumConstants();
    return Arrays.stream(all)
        .filter(word -> word.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "one of %s; got: %s"
                        .formatted(
                            Arrays.stream(all).map(Coded::code).collect(Collectors.joining(", ")),
                            code)));
  }
}
