package policytimeline.api.search;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import policytimeline.api.instrument.InstrumentAnswer.PhaseAnswer;
import policytimeline.projections.description.Described;
import policytimeline.projections.search.Found;
import policytimeline.projections.search.Hit;

/// An instrument that was found, what held of it on the day, and by what it was found.
record SearchItem(
    String slug,
    String citation,
    String title,
    String family,
    String kind,
    String jurisdiction,
    String issuer,
    LocalDate issued,
    String status,
    String applies,
    @Nullable PhaseAnswer phase,
    Match match) {

  /// By what it was found. What is null does not belong to the kind of match.
  record Match(
      String by,
      @Nullable String lang,
      @Nullable String provision,
      @Nullable String heading,
      @Nullable String excerpt) {

    static Match of(Hit hit) {
      return new Match(
          hit.by().name().toLowerCase(Locale.ROOT),
          hit.language(),
          hit.provision(),
          hit.heading(),
          hit.excerpt());
    }
  }

  static SearchItem of(Hit hit, String language) {
    var found = hit.found();
    return new SearchItem(
        found.slug(),
        found.citation(),
        title(found, language),
        found.family(),
        found.kind(),
        found.jurisdiction(),
        found.issuer(),
        found.issued(),
        found.status(),
        found.applies(),
        phase(found),
        Match.of(hit));
  }

  static String title(Found found, String language) {
    var asked = found.titles().get(language);
    return asked == null ? Described.title(found.titles(), found.citation()) : asked;
  }

  static @Nullable PhaseAnswer phase(Found found) {
    var held = found.held();
    return held == null
        ? null
        : new PhaseAnswer(held.from(), held.to(), held.because(), held.partsUnknown());
  }
}
