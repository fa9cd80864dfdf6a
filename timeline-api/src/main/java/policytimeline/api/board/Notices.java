package policytimeline.api.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import policytimeline.api.board.Boards.Asked;
import policytimeline.api.coverage.CoverageAnswer;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.frame.Notice;
import policytimeline.api.language.Language;

/// What a reader must know before the list: that nothing is covered, that sources are stale, that
/// something could not be read, that nothing was found.
final class Notices {

  private final Asked asked;
  private final CoverageAnswer covered;
  private final Narrowing narrowing;
  private final Language language;

  Notices(Asked asked, CoverageAnswer covered, Narrowing narrowing) {
    this.asked = asked;
    this.covered = covered;
    this.narrowing = narrowing;
    this.language = asked.language();
  }

  /// @param total how many there are of any status
  List<Notice> of(boolean incomplete, boolean empty, long total) {
    var notices = new ArrayList<Notice>();
    if (incomplete) {
      notices.add(Notice.incomplete(language));
    }
    var since = covered.since();
    if (since != null && covered.status().equals("unknown")) {
      notices.add(Notice.uncovered(asked.asOf().on(), since, asked.here(), language));
    }
    var checked = covered.checkedUntil();
    if (checked != null && covered.status().equals("stale")) {
      notices.add(Notice.stale(checked, asked.asOf().on(), language));
    }
    if (empty && notices.stream().noneMatch(each -> each.kind().equals("empty"))) {
      notices.add(none(total));
    }
    return notices;
  }

  private Notice none(long total) {
    var links =
        Stream.concat(
                narrowing
                    .drops(
                        name ->
                            language.text(
                                "notice.none.drop",
                                language.text("filter." + name).toLowerCase(Locale.ROOT)))
                    .stream()
                    .map(chip -> new Go(chip.href(), chip.text())),
                Stream.of(new Go(narrowing.cleared().link(), language.text("notice.none.clear"))))
            .toList();
    return new Notice(
        "empty",
        language.text("notice.none", language.date(asked.asOf().on())),
        total == 0
            ? language.text("notice.none.then")
            : language.text("notice.none.ended", language.number(total)),
        links);
  }
}
