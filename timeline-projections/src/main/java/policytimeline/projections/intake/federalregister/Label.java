package policytimeline.projections.intake.federalregister;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.intake.federalregister.Label.Meaning.Direction;

/// What the words before a list of targets mean: `Revokes in part`, `Committee continued by`.
sealed interface Label {

  /// Speaks of other instruments.
  ///
  /// @param doubt what the words leave open, to be reported beside what is recorded
  record Relating(List<Meaning> meanings, boolean inPart, @Nullable String doubt) implements Label {

    /// Whether it only names other instruments, without an act upon them.
    boolean onlyNames() {
      return meanings.stream()
          .map(Meaning::verb)
          .allMatch(verb -> verb == Verb.SEE || verb == Verb.LOSE_AUTHORITY);
    }
  }

  /// Names no instrument by itself, such as `Note`; what it says in words is for [Remarked].
  record Aside() implements Label {}

  /// Tells the day on which the order itself ends or takes effect.
  record Dating(boolean ends) implements Label {}

  /// Not a label that we know.
  record Unknown() implements Label {}

  /// A verb, and whether the row's order does it or undergoes it.
  record Meaning(Verb verb, Direction direction) {
    enum Direction {
      DOES,
      UNDERGOES
    }
  }

  Set<String> ASIDES =
      Set.of(
          "note",
          "republished at",
          "federal register page and date",
          "federal register correction page and date");

  Set<String> DATINGS = Set.of("expired", "effective", "effective date");

  /// Every spelling once the words for *in part* are gone; the misspelt ones occur.
  Map<String, List<Meaning>> MEANINGS =
      Map.ofEntries(
          does("revokes", Verb.REVOKE),
          does("rescinds", Verb.REVOKE),
          does("repeals", Verb.REVOKE),
          does("nullifies", Verb.REVOKE),
          does("abolishes", Verb.REVOKE),
          does("terminates", Verb.REVOKE),
          undergoes("revoked by", Verb.REVOKE),
          undergoes("rescinded by", Verb.REVOKE),
          undergoes("repealed by", Verb.REVOKE),
          undergoes("nullified by", Verb.REVOKE),
          undergoes("voided by", Verb.REVOKE),
          undergoes("abolished by", Verb.REVOKE),
          undergoes("terminated by", Verb.REVOKE),
          does("supersedes", Verb.SUPERSEDE),
          does("suspersedes", Verb.SUPERSEDE),
          does("supersedes or revokes", Verb.SUPERSEDE),
          undergoes("superseded by", Verb.SUPERSEDE),
          undergoes("superseded or revoked by", Verb.SUPERSEDE),
          does("amends", Verb.AMEND),
          does("modifies", Verb.AMEND),
          undergoes("amended by", Verb.AMEND),
          undergoes("amend by", Verb.AMEND),
          undergoes("modified by", Verb.AMEND),
          does("continues", Verb.CONTINUE),
          does("continues in effect", Verb.CONTINUE),
          undergoes("continued by", Verb.CONTINUE),
          undergoes("extended by", Verb.CONTINUE),
          does("reinstates", Verb.REINSTATE),
          undergoes("reinstated by", Verb.REINSTATE),
          does("suspends", Verb.SUSPEND),
          undergoes("suspended by", Verb.SUSPEND),
          does("supplements", Verb.SUPPLEMENT),
          undergoes("supplemented by", Verb.SUPPLEMENT),
          does("revokes and supplements", Verb.REVOKE, Verb.SUPPLEMENT),
          undergoes("revoked and supplemented by", Verb.REVOKE, Verb.SUPPLEMENT),
          undergoes("revoked by and supplemented by", Verb.REVOKE, Verb.SUPPLEMENT),
          does("ratifies", Verb.RATIFY),
          undergoes("ratified by", Verb.RATIFY),
          does("authority repealed by", Verb.LOSE_AUTHORITY),
          does("see", Verb.SEE),
          does("ee", Verb.SEE));

  Pattern IN_PART =
      Pattern.compile(
          "\\(? ?\\bin par[ty]\\b ?\\)?|\\bpart(?:ial)?ly\\b|\\bpart(?= by$)"
              + "|\\bto (?:the )?extent inconsistent\\b|\\([a-z ]+ provisions\\)");

  /// A body that an order set up is continued together with the order.
  Pattern BODY_CONTINUED = Pattern.compile("(?!provisions )[a-z' ]+ (?:continued|extended) by");

  Pattern CONTINUES_BODIES =
      Pattern.compile("continu(?:es|ing) [a-z ]*\\bcommittees? established by");

  /// Reads the words before the colon.
  static Label of(String words) {
    var plain = words.toLowerCase(Locale.ROOT).replace("(continued)", "");
    var whole = IN_PART.matcher(plain).replaceAll(" ");
    var verbs = whole.strip().replaceAll("\\s+", " ").replace("by by", "by");
    if (ASIDES.contains(verbs)) {
      return new Aside();
    }
    if (DATINGS.contains(verbs)) {
      return new Dating(verbs.equals("expired"));
    }
    var meanings = meanings(verbs);
    if (meanings == null) {
      return new Unknown();
    }
    return new Relating(meanings, !whole.equals(plain), doubt(verbs));
  }

  private static @Nullable List<Meaning> meanings(String verbs) {
    var known = MEANINGS.get(verbs);
    if (known != null) {
      return known;
    }
    if (BODY_CONTINUED.matcher(verbs).matches()) {
      return List.of(new Meaning(Verb.CONTINUE, Direction.UNDERGOES));
    }
    return CONTINUES_BODIES.matcher(verbs).matches()
        ? List.of(new Meaning(Verb.CONTINUE, Direction.DOES))
        : null;
  }

  private static @Nullable String doubt(String verbs) {
    return verbs.contains(" or ")
        ? "says superseded or revoked, and not which; recorded as superseded"
        : null;
  }

  private static Map.Entry<String, List<Meaning>> does(String words, Verb... verbs) {
    return entry(words, Direction.DOES, verbs);
  }

  private static Map.Entry<String, List<Meaning>> undergoes(String words, Verb... verbs) {
    return entry(words, Direction.UNDERGOES, verbs);
  }

  private static Map.Entry<String, List<Meaning>> entry(
      String words, Direction direction, Verb... verbs) {
    return Map.entry(
        words, List.of(verbs).stream().map(verb -> new Meaning(verb, direction)).toList());
  }
}
