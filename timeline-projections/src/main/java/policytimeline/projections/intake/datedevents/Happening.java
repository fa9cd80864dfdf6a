package policytimeline.projections.intake.datedevents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What can happen to an act, with the words by which lists call it, their own and those of the
/// collectors: `bootstrap` is the first version that a collector has.
enum Happening {
  ADOPTED("adopted", "adoption", "new", "bootstrap"),
  COMMENCED("commenced", "commencement"),
  AMENDED("amended", "amendment", "reform"),
  /// By the source's own erratum.
  CORRECTED("corrigendum", "correction"),
  SUSPENDED("suspended", "suspension"),
  REINSTATED("reinstated", "reinstatement"),
  SUPERSEDED("superseded", "supersession"),
  EXPIRED("expired", "expiry"),
  REPEALED("repealed", "repeal"),
  REPEALED_IN_PART("repealed_in_part", "partial_repeal"),
  VACATED("vacated", "vacatur", "annulled", "annulment"),
  WITHDRAWN("withdrawn", "withdrawal");

  private final List<String> words;

  Happening(String... words) {
    this.words = List.of(words);
  }

  static Optional<Happening> called(String word) {
    var plain = word.toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
    return Arrays.stream(values()).filter(each -> each.words.contains(plain)).findFirst();
  }

  static String allWords() {
    return Arrays.stream(values())
        .flatMap(each -> each.words.stream())
        .collect(Collectors.joining(", "));
  }
}
