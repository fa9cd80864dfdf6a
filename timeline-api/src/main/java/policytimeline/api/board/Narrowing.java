package policytimeline.api.board;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policytimeline.api.board.Board.Chip;
import policytimeline.api.board.Board.Choice;
import policytimeline.api.board.Board.Filtering;
import policytimeline.api.board.Board.Tile;
import policytimeline.api.frame.Address;
import policytimeline.api.language.Language;
import policytimeline.core.instrument.Coded;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.Kind;
import policytimeline.core.phase.Status;
import policytimeline.projections.coverage.Covered;
import policytimeline.projections.state.Filters;

/// How the board can be narrowed, and is: the counts that do so, the filters that are on, the form.
final class Narrowing {

  /// Shown where no status is asked for: whatever has not come to an end.
  static final List<String> STANDING =
      Stream.of(
              Status.IN_FORCE,
              Status.PARTLY_IN_FORCE,
              Status.SUSPENDED,
              Status.NOT_YET_IN_FORCE,
              Status.UNKNOWN)
          .map(Status::code)
          .toList();

  private static final List<String> ENDED =
      Arrays.stream(Status.values()).filter(Status::isEnd).map(Status::code).toList();

  private static final List<String> FILTERS =
      List.of(
          "jurisdiction", "family", "kind", "issuer", "agency", "topic", "status", "applies", "q");

  private final Address here;
  private final Language language;
  private final Filters filters;

  /// @param filters as asked for, with the statuses that are shown
  Narrowing(Address here, Language language, Filters filters) {
    this.here = here;
    this.language = language;
    this.filters = filters;
  }

  /// Counts by status of all that the other filters let through.
  List<Tile> tiles(Map<String, Long> byStatus) {
    var standing = STANDING.stream().map(code -> tile(code, code, byStatus.getOrDefault(code, 0L)));
    var ended = ENDED.stream().mapToLong(code -> byStatus.getOrDefault(code, 0L)).sum();
    return Stream.concat(standing, Stream.of(tile("ended", String.join(",", ENDED), ended)))
        .toList();
  }

  private Tile tile(String code, String statuses, long number) {
    var current = statuses.equals(here.first("status"));
    var href = here.with("status", current ? null : statuses).link();
    return new Tile(href, code, number, language.number(number), current);
  }

  /// The filters that are on; each link drops one.
  List<Chip> chips() {
    return FILTERS.stream()
        .filter(name -> here.first(name) != null)
        .map(
            name ->
                new Chip(
                    here.with(name, null).link(),
                    language.text(
                        "chip",
                        language.text("filter." + name),
                        words(
                            name,
                            String.join(",", here.parameters().getOrDefault(name, List.of()))))))
        .toList();
  }

  private String words(String name, String codes) {
    if (name.equals("status") && codes.equals(String.join(",", ENDED))) {
      return language.text("word.ended");
    }
    var of = name.equals("status") ? "word" : name;
    return name.equals("q")
        ? codes
        : language.list(
            Arrays.stream(codes.split(",", -1)).map(code -> language.word(of, code)).toList());
  }

  Filtering form(List<Covered> declared) {
    var jurisdictions =
        Stream.concat(
                declared.stream().map(Covered::jurisdiction), filters.jurisdictions().stream())
            .distinct()
            .sorted()
            .map(code -> choice("jurisdiction", code, Set.copyOf(filters.jurisdictions())))
            .toList();
    return new Filtering(
        here.carried(FILTERS.toArray(String[]::new)),
        choices("family", Family.values(), filters.families()),
        Stream.concat(STANDING.stream(), ENDED.stream())
            .map(code -> choice("word", code, Set.copyOf(asked("status"))))
            .toList(),
        jurisdictions,
        choices("kind", Kind.values(), filters.kinds()),
        text("issuer"),
        text("agency"),
        text("topic"),
        text("q"));
  }

  private List<String> asked(String name) {
    return here.parameters().getOrDefault(name, List.of()).stream()
        .flatMap(codes -> Arrays.stream(codes.split(",", -1)))
        .toList();
  }

  private String text(String name) {
    return String.join(",", here.parameters().getOrDefault(name, List.of()));
  }

  private List<Choice> choices(String of, Coded[] codes, List<String> chosen) {
    return Arrays.stream(codes)
        .map(each -> choice(of, each.code(), Set.copyOf(chosen)))
        .collect(Collectors.toList());
  }

  private Choice choice(String of, String code, Set<String> chosen) {
    return new Choice(code, language.word(of, code), chosen.contains(code));
  }

  /// Where the same is asked with one filter less.
  List<Chip> drops(Function<String, String> said) {
    return FILTERS.stream()
        .filter(name -> here.first(name) != null)
        .map(name -> new Chip(here.with(name, null).link(), said.apply(name)))
        .toList();
  }

  Address cleared() {
    return here.without(FILTERS.toArray(String[]::new));
  }
}
