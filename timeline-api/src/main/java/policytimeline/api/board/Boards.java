package policytimeline.api.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.board.Board.Cover;
import policytimeline.api.board.Board.Downloads;
import policytimeline.api.board.BoardRows.Setting;
import policytimeline.api.coverage.CoverageAnswer;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.Day;
import policytimeline.api.frame.Reader;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.Permalink;
import policytimeline.api.language.Language;
import policytimeline.api.state.PageParameters;
import policytimeline.projections.coverage.CoverageQueries;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.state.Filters;
import policytimeline.projections.state.StateItem;
import policytimeline.projections.state.StateQueries;
import policytimeline.projections.state.StateQueries.Counts;
import policytimeline.projections.state.StateQueries.Share;
import policytimeline.projections.state.StateQuestion;
import policytimeline.projections.state.StateQuestion.Place;
import policytimeline.projections.state.StateQuestion.Sort;

/// Gathers what stands on the board. Short, it is shown whole; long, the first of each status and
/// family are, and each has a list of its own, page by page.
@Component
class Boards {

  private static final int MOST_WHOLE = 100;

  private static final int FIRST_OF_EACH = 8;

  private static final int PAGE = 50;

  /// What was asked.
  ///
  /// @param filters without a status where none was asked for
  record Asked(
      AsOf asOf,
      LocalDate today,
      Filters filters,
      @Nullable Place after,
      Address here,
      Reader reader) {

    Language language() {
      return reader.language();
    }

    Filters shown() {
      return filters.statuses().isEmpty() && !"any".equals(here.first("status"))
          ? filters.withStatuses(Narrowing.STANDING)
          : filters;
    }

    StateQuestion question(Filters narrowed, int limit) {
      return new StateQuestion(
          asOf.on(), asOf.position(), narrowed, Sort.ISSUED_LAST_FIRST, after, limit);
    }

    /// Whether one list was asked for, which goes on page by page.
    boolean isOneList() {
      return after != null || (filters.statuses().size() == 1 && filters.families().size() == 1);
    }
  }

  /// @param more the place of the last, where there are more
  private record Listed(List<StateItem> items, @Nullable Place more) {}

  private final StateQueries states;
  private final CoverageQueries coverage;
  private final DeadLetterQueries letters;
  private final BoardRows rows;
  private final Surroundings surroundings;

  Boards(
      StateQueries states,
      CoverageQueries coverage,
      DeadLetterQueries letters,
      BoardRows rows,
      Surroundings surroundings) {
    this.states = states;
    this.coverage = coverage;
    this.letters = letters;
    this.rows = rows;
    this.surroundings = surroundings;
  }

  Board of(Asked asked) {
    var asOf = asked.asOf();
    var language = asked.language();
    var here = asked.here();
    var filters = asked.filters();
    var incomplete = letters.anyParked(asOf.position());
    var declared = coverage.declared(asOf.position());
    var covered =
        CoverageAnswer.of(declared, filters.jurisdictions(), filters.families(), asOf.on());
    var shares = states.shares(asked.question(filters.withStatuses(List.of()), 0));
    var counts = Counts.of(shares);
    var shown = shares.stream().filter(each -> isShown(each, asked.shown())).toList();
    var listed = list(asked, shown);
    var setting =
        new Setting(asOf, asked.today(), covered.checkedUntil(), here.without("day"), language);
    var written = rows.of(listed.items(), setting);
    var narrowing = new Narrowing(here, language, asked.shown());
    return new Board(
        heading(asOf.on(), asked.today(), language),
        language.text("board.lede", language.number(counts.total())),
        cover(covered, asOf, language),
        new Notices(asked, covered, narrowing).of(incomplete, shown.isEmpty(), counts.total()),
        narrowing.tiles(counts.byStatus()),
        narrowing.chips(),
        narrowing.form(declared),
        new Groups(here, language).of(listed.items(), written.bySlug(), shown),
        written.years(),
        surroundings.of(setting, filters, covered.since()),
        more(listed.more(), here),
        downloads(asked));
  }

  private Listed list(Asked asked, List<Share> shown) {
    var total = shown.stream().mapToLong(Share::items).sum();
    if (!asked.isOneList()) {
      var most = total <= MOST_WHOLE ? MOST_WHOLE : FIRST_OF_EACH;
      return new Listed(states.firstOfEach(asked.question(asked.shown(), most)), null);
    }
    var found = states.page(asked.question(asked.shown(), PAGE + 1));
    return found.size() <= PAGE
        ? new Listed(found, null)
        : new Listed(found.subList(0, PAGE), found.get(PAGE - 1).place(Sort.ISSUED_LAST_FIRST));
  }

  private static boolean isShown(Share share, Filters shown) {
    return shown.statuses().isEmpty() || shown.statuses().contains(share.status());
  }

  private static String heading(LocalDate on, LocalDate today, Language language) {
    if (on.equals(today)) {
      return language.text("board.heading.today", language.date(on));
    }
    return language.text(
        on.isBefore(today) ? "board.heading.past" : "board.heading.future", language.date(on));
  }

  private static Cover cover(CoverageAnswer covered, AsOf asOf, Language language) {
    var since = covered.since();
    var checked = covered.checkedUntil();
    return new Cover(
        since == null ? null : Day.of(since, language),
        checked == null ? null : Day.of(checked, language),
        "@" + language.number(asOf.position()));
  }

  private static @Nullable String more(@Nullable Place last, Address here) {
    return last == null ? null : here.with("cursor", PageParameters.written(last)).link();
  }

  /// The answer of the same question as the interface for programs gives it, and this page, both
  /// with their clocks fixed.
  private static Downloads downloads(Asked asked) {
    var here = asked.here().without("day");
    var statuses = String.join(",", asked.shown().statuses());
    var same = here.first("status") == null ? here.with("status", statuses) : here;
    return new Downloads(
        Permalink.of("/api/v1/state", same.parameters(), asked.asOf(), Map.of()),
        Permalink.of("/", here.parameters(), asked.asOf(), Map.of()));
  }
}
