package policytimeline.projections.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Citation;
import policytimeline.projections.search.Terms.Term;

/// A question in words, taken apart.
///
/// @param keys of the citations in it
/// @param words all but the last, as PostgreSQL writes a query
/// @param last the last word, where words end the question
/// @param beginning what a last word begins with, as PostgreSQL writes a query; the reader may be
///     typing still
/// @param grams of the runs of signs, as PostgreSQL writes a query
/// @param run the first run of signs
record Asked(
    List<String> keys,
    String words,
    String last,
    String beginning,
    String grams,
    @Nullable String run) {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private static final int LONGEST_SPAN = 10;

  static Asked of(String question) {
    var parts = Arrays.asList(SPACES.split(question.strip()));
    var keys = new LinkedHashSet<String>();
    var left = parts;
    if (question.strip().length() <= Citation.MAX_LENGTH) {
      var whole = Citation.of(question);
      keys.add(whole.key());
      left = whole.isNumbered() ? parts : withoutCitations(parts, keys);
    }
    keys.remove("");
    return asked(List.copyOf(keys), Terms.of(String.join(" ", left.isEmpty() ? parts : left)));
  }

  /// What is left of the question once the citations within it are known by their keys. The longest
  /// comes first: Executive Order 14110 is one citation.
  private static List<String> withoutCitations(List<String> parts, Set<String> keys) {
    var left = new ArrayList<>(parts);
    for (var length = Math.min(LONGEST_SPAN, parts.size()); length > 0; length--) {
      for (var from = 0; from + length <= left.size(); from++) {
        var span = left.subList(from, from + length);
        var cited = Citation.of(String.join(" ", span));
        if (cited.isNumbered()) {
          keys.add(cited.key());
          span.clear();
        }
      }
    }
    return left;
  }

  private static Asked asked(List<String> keys, Terms terms) {
    var words =
        terms.all().stream()
            .flatMap(term -> term instanceof Term.Word(var word) ? Stream.of(word) : Stream.of())
            .toList();
    var runs =
        terms.all().stream()
            .flatMap(term -> term instanceof Term.Run run ? Stream.of(run) : Stream.of())
            .toList();
    var open = !terms.all().isEmpty() && terms.all().getLast() instanceof Term.Word;
    var last = open ? words.getLast() : "";
    var before = open ? words.subList(0, words.size() - 1) : words;
    return new Asked(
        keys,
        String.join(" & ", before),
        last,
        last.length() > 1 ? last + ":*" : last,
        runs.stream()
            .flatMap(Asked::grams)
            .distinct()
            .map("'%s'"::formatted)
            .collect(Collectors.joining(" & ")),
        runs.isEmpty() ? null : runs.getFirst().text());
  }

  private static Stream<String> grams(Term.Run run) {
    var signs = run.signs();
    return signs.size() == 1 ? signs.stream() : run.pairs();
  }
}
