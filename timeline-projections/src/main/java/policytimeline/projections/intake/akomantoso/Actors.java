package policytimeline.projections.intake.akomantoso;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Reference;

/// Finds who a source of the file is.
record Actors(Metadata metadata, InstrumentId self) {

  /// By the name of a reference within the file, or by an address.
  Actor of(@Nullable String source) {
    if (source == null || source.equals("#")) {
      return Actor.UNTOLD;
    }
    var named = metadata.reference(source);
    if (named.isPresent()) {
      return named.filter(Actors::isAct).map(this::named).orElse(Actor.UNTOLD);
    }
    return source.startsWith("#")
        ? Actor.UNTOLD
        : WorkUri.parse(source).map(uri -> actor(uri, null)).orElse(Actor.UNTOLD);
  }

  Actor of(WorkUri uri) {
    return actor(uri, null);
  }

  /// Persons, organizations and roles publish; only acts amend.
  private static boolean isAct(Tag reference) {
    return !reference.name().startsWith("TLC");
  }

  private Actor named(Tag reference) {
    var shown = reference.get("showAs");
    return WorkUri.parse(reference.get("href"))
        .map(uri -> actor(uri, shown))
        .or(() -> citation(shown).map(cited -> new Actor(Reference.to(cited), null)))
        .orElse(Actor.UNTOLD);
  }

  private Actor actor(WorkUri uri, @Nullable String shown) {
    var instrument = uri.instrument();
    if (instrument.filter(self::equals).isPresent()) {
      return Actor.UNTOLD;
    }
    var citation =
        uri.citation().or(() -> citation(shown)).or(() -> citation(uri.inWords())).orElse(null);
    return citation == null
        ? Actor.UNTOLD
        : new Actor(new Reference(citation, instrument.orElse(null)), uri.signedOn());
  }

  private static Optional<Citation> citation(@Nullable String text) {
    return text == null || text.length() > Citation.MAX_LENGTH
        ? Optional.empty()
        : Optional.of(Citation.of(text));
  }
}
