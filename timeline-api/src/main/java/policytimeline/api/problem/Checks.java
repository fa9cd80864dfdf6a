package policytimeline.api.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Coded;

/// Reads the fields of a request, and collects what is wrong with all of them before it complains.
public final class Checks {

  private final List<Fault> faults = new ArrayList<>();

  /// A field that was read; it has a value once [#complain] has found no fault.
  public record Checked<T>(@Nullable T value) {

    public T get() {
      if (value == null) {
        throw new NoSuchElementException("a fault was not complained of");
      }
      return value;
    }
  }

  /// A field that must be there.
  ///
  /// @param parse throws an `IllegalArgumentException` that says what would be accepted
  public <T> Checked<T> required(String field, @Nullable String text, Function<String, T> parse) {
    if (text == null || text.isBlank()) {
      faults.add(new Fault(field, "It is required."));
      return new Checked<>(null);
    }
    return new Checked<>(optional(field, text, parse));
  }

  /// A field that may be left out.
  public <T> @Nullable T optional(String field, @Nullable String text, Function<String, T> parse) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return parse.apply(text.strip());
    } catch (IllegalArgumentException wrong) {
      faults.add(new Fault(field, String.valueOf(wrong.getMessage())));
      return null;
    }
  }

  /// Words between commas, each of which `parse` accepts; none where the field is left out.
  public List<String> words(String field, @Nullable String text, Function<String, ?> parse) {
    return Optional.ofNullable(text).stream()
        .flatMap(all -> Arrays.stream(all.split(",", -1)))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .filter(word -> optional(field, word, parse) != null)
        .toList();
  }

  /// Codes between commas.
  public <E extends Enum<E> & Coded> List<String> codes(
      String field, @Nullable String text, Class<E> words) {
    return words(field, text, word -> Coded.of(words, word));
  }

  /// A whole number within bounds, or `otherwise` where the field is left out.
  public int number(String field, @Nullable String text, int least, int most, int otherwise) {
    var number =
        optional(
            field,
            text,
            digits -> {
              if (!digits.matches("\\d{1,9}")
                  || Integer.parseInt(digits) < least
                  || Integer.parseInt(digits) > most) {
                throw new IllegalArgumentException(
                    "a whole number from %d to %d; got: %s".formatted(least, most, digits));
              }
              return Integer.valueOf(digits);
            });
    return number == null ? otherwise : number;
  }

  public void fault(String field, String message) {
    faults.add(new Fault(field, message));
  }

  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  /// Throws what [InvalidRequest] to make of the faults, if there are any.
  public void complain(Function<List<Fault>, InvalidRequest> kind) {
    if (!faults.isEmpty()) {
      throw kind.apply(faults);
    }
  }
}
