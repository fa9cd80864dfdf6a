package policytimeline.api.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.board.Board.Row;
import policytimeline.api.drawing.LifeLine;
import policytimeline.api.drawing.Scale;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.Day;
import policytimeline.api.frame.Title;
import policytimeline.api.known.AsOf;
import policytimeline.api.language.Language;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Status;
import policytimeline.projections.phase.PhaseQueries;
import policytimeline.projections.relation.RelationQueries;
import policytimeline.projections.relation.RelationQueries.Related;
import policytimeline.projections.state.StateItem;

/// Writes the rows of the board, each with its life on one scale that all share.
@Component
class BoardRows {

  /// What all rows share.
  ///
  /// @param today up to which what is open is drawn, where nobody says when it was checked
  record Setting(
      AsOf asOf, LocalDate today, @Nullable LocalDate checked, Address here, Language language) {

    LocalDate end() {
      return checked == null ? today : checked;
    }
  }

  /// @param years what the life lines span
  record Written(Map<String, Row> bySlug, String years) {}

  /// Lives that began earlier begin at the edge.
  private static final int MOST_YEARS = 25;

  private final PhaseQueries phases;
  private final RelationQueries relations;

  BoardRows(PhaseQueries phases, RelationQueries relations) {
    this.phases = phases;
    this.relations = relations;
  }

  Written of(List<StateItem> items, Setting setting) {
    var known = setting.asOf().position();
    var lives = phases.of(items.stream().map(StateItem::slug).toList(), known);
    var ends = relations.of(items.stream().flatMap(each -> turns(each, lives)).toList(), known);
    var scale = scale(lives.values(), setting);
    var drawing = new LifeLine(scale, setting.asOf().on(), setting.end());
    var rows = new LinkedHashMap<String, Row>();
    for (var item : items) {
      var life = lives.getOrDefault(item.slug(), List.of());
      rows.put(item.slug(), row(item, life, ends, drawing, setting));
    }
    return new Written(
        rows,
        setting.language().text("board.years", "" + scale.firstYear(), "" + scale.lastYear()));
  }

  private static Row row(
      StateItem item,
      List<Phase> life,
      Map<String, Related> ends,
      LifeLine drawing,
      Setting setting) {
    var language = setting.language();
    var uncovered = item.status().equals(Status.UNKNOWN.code());
    return new Row(
        setting.here().to("/instruments/" + item.slug(), "on", "known").link(),
        item.citation(),
        item.status(),
        Title.of(item.titles(), language),
        badges(item, language),
        Day.of(item.from(), language),
        uncovered ? null : Day.last(item.to(), language),
        then(item, life, ends, language),
        drawing.draw(life, uncovered));
  }

  private static List<String> badges(StateItem item, Language language) {
    var badges = new ArrayList<String>();
    if (item.status().equals(Status.IN_FORCE.code()) && item.applies().equals("none")) {
      badges.add(language.text("badge.not_applying"));
    }
    if (item.status().equals(Status.IN_FORCE.code()) && item.applies().equals("part")) {
      badges.add(language.text("badge.partly_applying"));
    }
    if (item.partsUnknown()) {
      badges.add(language.text("badge.parts_unknown"));
    }
    return badges;
  }

  /// What follows the last day: what it becomes, and by whom.
  private static @Nullable String then(
      StateItem item, List<Phase> life, Map<String, Related> ends, Language language) {
    return next(item, life)
        .map(
            phase -> {
              var word = becomes(item, phase, language);
              var by =
                  phase.because().stream()
                      .map(ends::get)
                      .filter(Objects::nonNull)
                      .map(each -> Objects.requireNonNull(each).actor())
                      .distinct()
                      .toList();
              return by.isEmpty()
                  ? language.text("then", word)
                  : language.text("then.by", word, language.list(by));
            })
        .findFirst()
        .orElse(null);
  }

  /// Where the status stays, what binds is what changes.
  private static String becomes(StateItem item, Phase phase, Language language) {
    return phase.status().code().equals(item.status())
        ? language.text("applies." + phase.applies().code())
        : language.text("then." + phase.status().code());
  }

  private static Stream<Phase> next(StateItem item, List<Phase> life) {
    return life.stream().filter(phase -> phase.from().equals(item.to()));
  }

  private static Stream<String> turns(StateItem item, Map<String, List<Phase>> lives) {
    return next(item, lives.getOrDefault(item.slug(), List.of()))
        .flatMap(phase -> phase.because().stream());
  }

  private static Scale scale(Collection<List<Phase>> lives, Setting setting) {
    var on = setting.asOf().on();
    var first =
        lives.stream()
            .flatMap(List::stream)
            .map(Phase::from)
            .min(Comparator.naturalOrder())
            .filter(day -> day.isAfter(on.minusYears(MOST_YEARS)))
            .orElse(on.minusYears(MOST_YEARS));
    var last = Stream.of(on, setting.today()).max(Comparator.naturalOrder()).orElse(on);
    return Scale.ofYears(first, last, LifeLine.WIDTH);
  }
}
