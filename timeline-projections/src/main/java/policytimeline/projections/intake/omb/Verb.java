package policytimeline.projections.intake.omb;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import policytimeline.core.instrument.RelationType;

/// What one instrument does to another, or how it stands to it, with the words that tables use.
enum Verb {
  RESCIND(RelationType.RESCINDS, "rescinds", "revokes", "repeals", "cancels"),
  SUPERSEDE(RelationType.SUPERSEDES, "rescinds_and_replaces", "supersedes", "replaces"),
  AMEND(RelationType.AMENDS, "amends", "updates", "modifies"),
  SUSPEND(RelationType.SUSPENDS, "suspends"),
  REINSTATE(RelationType.REINSTATES, "reinstates", "restores"),
  IMPLEMENT(RelationType.IMPLEMENTS, "implements"),
  COMPLEMENT(RelationType.COMPLEMENTS, "complements", "supplements"),
  MANDATE(RelationType.MANDATES, "mandates", "directs"),
  CITE(RelationType.CITES, "cites"),
  APPLY(RelationType.APPLIES, "applies"),
  ANNOUNCE(RelationType.ANNOUNCES, "announces"),
  SEE(RelationType.SEE_ALSO, "see", "see_also");

  static final String IN_PART = "_in_part";

  private final RelationType relation;
  private final List<String> words;

  Verb(RelationType relation, String... words) {
    this.relation = relation;
    this.words = List.of(words);
  }

  static Optional<Verb> called(String word) {
    var plain = plain(word).replace(IN_PART, "");
    return Arrays.stream(values()).filter(verb -> verb.words.contains(plain)).findFirst();
  }

  /// Whether the word itself says that only a part is concerned.
  static boolean isInPart(String word) {
    return plain(word).endsWith(IN_PART);
  }

  static String allWords() {
    return Arrays.stream(values())
        .flatMap(verb -> verb.words.stream())
        .collect(Collectors.joining(", "));
  }

  /// How it is recorded where what it is done to has no timeline of its own.
  RelationType relation() {
    return relation;
  }

  /// Whether *in part* without naming the part can be recorded. An unnamed part of a suspension or
  /// reinstatement would be recorded as the whole, so it is left unread.
  boolean canBeInUnnamedPart() {
    return switch (this) {
      case SUSPEND, REINSTATE -> false;
      case RESCIND, SUPERSEDE, AMEND, IMPLEMENT, COMPLEMENT, MANDATE, CITE, APPLY, ANNOUNCE, SEE ->
          true;
    };
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
  }
}
