package policytimeline.projections.intake.omb;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Citation;
import policytimeline.projections.intake.CsvRow;

/// Who states the rows of one table. A row may refer to the source of the row above.
final class Sources {

  private static final String AS_ABOVE = "same";

  /// A file in a repository, as `GSA/digitalgov.gov@49795832 content/policies.md`: the repository
  /// publishes it, and the whole is its citation.
  private static final Pattern REPOSITORY =
      Pattern.compile("([\\w.-]+/[\\w.-]+)@[0-9a-f]{7,40} .+");

  private static final int LONGEST_PUBLISHER = 200;

  private @Nullable String above;

  /// @throws IllegalArgumentException when the row names none
  Source of(CsvRow row) {
    var words = row.text("source");
    if (AS_ABOVE.equalsIgnoreCase(words)) {
      words = above;
    }
    if (words == null) {
      throw new IllegalArgumentException(
          "A row names its source in words, or with same that of the row above; got: nothing");
    }
    above = words;
    var file = REPOSITORY.matcher(words);
    var publisher = file.matches() ? file.group(1) : words;
    return new Source(
        publisher.length() <= LONGEST_PUBLISHER
            ? publisher
            : publisher.substring(0, LONGEST_PUBLISHER),
        url(row),
        file.matches() && words.length() <= Citation.MAX_LENGTH ? Citation.of(words) : null,
        null,
        null,
        null);
  }

  static boolean hasBadUrl(CsvRow row) {
    return row.text("url") != null && url(row) == null;
  }

  private static @Nullable String url(CsvRow row) {
    return Source.webAddress(row.text("url"));
  }
}
