package policytimeline.api.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.coverage.Covered;
import policytimeline.projections.coverage.Covered.Freshness;

/// What coverage says of an answer. Where the scopes asked for differ, it is `unknown` only if none
/// of them reaches the day, and `stale` if any that does was not checked until then.
///
/// @param since the first day that any of the scopes covers
/// @param checkedUntil the day until which all scopes that reach the day were checked
/// @param scopes each jurisdiction and family asked for, with its own state
public record CoverageAnswer(
    String status,
    @Nullable LocalDate since,
    @Nullable LocalDate checkedUntil,
    List<Scope> scopes) {

  /// One declaration, and what it says of the day.
  public record Scope(
      String jurisdiction,
      @Nullable String family,
      LocalDate since,
      @Nullable LocalDate checkedUntil,
      String status) {}

  /// Of the declarations, those that the question reaches; a filter that is empty reaches all.
  public static CoverageAnswer of(
      List<Covered> declared, List<String> jurisdictions, List<String> families, LocalDate on) {
    var asked =
        declared.stream()
            .filter(each -> jurisdictions.isEmpty() || jurisdictions.contains(each.jurisdiction()))
            .filter(
                each ->
                    families.isEmpty() || each.family() == null || families.contains(each.family()))
            .toList();
    var reaching = asked.stream().filter(each -> each.on(on) != Freshness.UNKNOWN).toList();
    return new CoverageAnswer(
        code(status(reaching, on)),
        asked.stream().map(Covered::since).min(Comparator.naturalOrder()).orElse(null),
        (reaching.isEmpty() ? asked : reaching)
            .stream()
                .map(Covered::checkedUntil)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Comparator.naturalOrder())
                .orElse(null),
        asked.stream().map(each -> scope(each, on)).toList());
  }

  private static Freshness status(List<Covered> reaching, LocalDate on) {
    if (reaching.isEmpty()) {
      return Freshness.UNKNOWN;
    }
    return reaching.stream().anyMatch(each -> each.on(on) == Freshness.STALE)
        ? Freshness.STALE
        : Freshness.COVERED;
  }

  static Scope scope(Covered covered, LocalDate on) {
    return new Scope(
        covered.jurisdiction(),
        covered.family(),
        covered.since(),
        covered.checkedUntil(),
        code(covered.on(on)));
  }

  private static String code(Freshness freshness) {
    return freshness.name().toLowerCase(Locale.ROOT);
  }
}
