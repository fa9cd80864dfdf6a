package policytimeline.api.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.instrument.InstrumentAnswer.PhaseAnswer;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Status;
import policytimeline.projections.search.Found;

/// A citation as it was given, and the instrument that it names. Nothing known is null.
///
/// @param others that the citation names too, such as those on one page of the Federal Register
record CheckedCitation(
    String given,
    boolean found,
    @Nullable String slug,
    @Nullable String citation,
    @Nullable String title,
    String status,
    String applies,
    @Nullable PhaseAnswer phase,
    List<Other> others) {

  /// A further instrument.
  record Other(
      String slug,
      String citation,
      String title,
      String status,
      String applies,
      @Nullable PhaseAnswer phase) {

    static Other of(Found found) {
      return new Other(
          found.slug(),
          found.citation(),
          SearchItem.title(found, "en"),
          found.status(),
          found.applies(),
          SearchItem.phase(found));
    }
  }

  static CheckedCitation of(String given, List<Found> named) {
    if (named.isEmpty()) {
      return new CheckedCitation(
          given,
          false,
          null,
          null,
          null,
          Status.UNKNOWN.code(),
          Applies.NONE.code(),
          null,
          List.of());
    }
    var first = named.getFirst();
    return new CheckedCitation(
        given,
        true,
        first.slug(),
        first.citation(),
        SearchItem.title(first, "en"),
        first.status(),
        first.applies(),
        SearchItem.phase(first),
        named.stream().skip(1).map(Other::of).toList());
  }
}
