package policytimeline.core.instrument;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An addressable part of an instrument, as its text numbers it: `sec. 4.2(a)`, `art. 5`.
public record Provision(String number) implements Comparable<Provision> {

  public static final int MAX_LENGTH = 200;

  private static final String BEGINS_A_SUBDIVISION = "(. ,";

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  public Provision {
    number = SPACES.matcher(number).replaceAll(" ").strip();
    if (number.isEmpty() || number.length() > MAX_LENGTH || number.indexOf(0) >= 0) {
      throw new IllegalArgumentException(
          "A provision is 1 to 200 characters, such as sec. 4.2(a); got: " + number);
    }
  }

  public static Provision of(String number) {
    return new Provision(number);
  }

  /// Whether the other is this provision or lies within it: `sec. 4` covers `sec. 4(a)` and
  /// `sec. 4.2`, and does not cover `sec. 42`.
  public boolean covers(Provision other) {
    return other.number.equals(number)
        || (other.number.startsWith(number)
            && BEGINS_A_SUBDIVISION.indexOf(other.number.charAt(number.length())) >= 0);
  }

  /// This provision and whatever can cover it, from the smallest to the largest.
  public Stream<Provision> around() {
    return IntStream.iterate(number.length(), end -> end > 0, end -> end - 1)
        .filter(
            end -> end == number.length() || BEGINS_A_SUBDIVISION.indexOf(number.charAt(end)) >= 0)
        .mapToObj(end -> new Provision(number.substring(0, end)));
  }

  @Override
  public int compareTo(Provision other) {
    return number.compareTo(other.number);
  }

  @Override
  public String toString() {
    return number;
  }
}
