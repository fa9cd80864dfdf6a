package policytimeline.core.instrument;

import java.util.regex.Pattern;

/// The stable name of an instrument in URLs and in the log, its slug: `us-eo-14110`.
public record InstrumentId(String slug) implements Comparable<InstrumentId> {

  public static final int MAX_LENGTH = 120;

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public InstrumentId {
    if (slug.length() > MAX_LENGTH || !FORM.matcher(slug).matches()) {
      throw new IllegalArgumentException(
          "A slug is lower-case letters and digits joined by hyphens, at most 120 characters, such"
              + " as us-eo-14110; got: "
              + slug);
    }
  }

  public static InstrumentId of(String slug) {
    return new InstrumentId(slug);
  }

  @Override
  public int compareTo(InstrumentId other) {
    return slug.compareTo(other.slug);
  }

  /// The bare slug: Axon stores it as the identifier of the stream.
  @Override
  public String toString() {
    return slug;
  }
}
