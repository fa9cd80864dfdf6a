package policytimeline.api.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.drawing.Scale;
import policytimeline.api.drawing.SegmentBar;
import policytimeline.api.drawing.SegmentBar.Segment;
import policytimeline.api.frame.Day;
import policytimeline.api.instrument.Instruments.Found;
import policytimeline.api.known.Clocks;
import policytimeline.api.language.Language;
import policytimeline.api.life.Life.PhaseRow;
import policytimeline.api.life.Life.Phases;
import policytimeline.api.life.Life.Reason;
import policytimeline.api.life.Life.Sentence;
import policytimeline.api.why.WhyAnswer;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Phase;
import policytimeline.projections.phase.PhaseQueries;

/// Tells the phases of an instrument, and why it stood as it did.
@Component
class Course {

  private static final int WIDTH = 1000;

  private static final int MOST_YEARS = 15;

  private final PhaseQueries phases;
  private final Clocks clocks;

  Course(PhaseQueries phases, Clocks clocks) {
    this.phases = phases;
    this.clocks = clocks;
  }

  /// Null where none is recorded.
  @Nullable Phases phases(
      Found found, WhyAnswer why, Map<String, Sentence> said, Language language) {
    var asOf = found.asOf();
    var all = phases.of(found.slug(), asOf.position());
    if (all.isEmpty()) {
      return null;
    }
    var scale = Scale.ofYears(all.getFirst().from(), end(all, found, why), WIDTH);
    var segments = new ArrayList<Segment>();
    var rows = new ArrayList<PhaseRow>();
    for (var phase : all) {
      var anchor = "phase-" + (rows.size() + 1);
      segments.add(segment(phase, "#" + anchor, language));
      rows.add(row(phase, anchor, asOf.on(), said, language));
    }
    return new Phases(
        SegmentBar.draw(segments, scale, asOf.on(), language.text("life.bar")),
        scale.years(MOST_YEARS).stream().map(String::valueOf).toList(),
        rows);
  }

  private static Segment segment(Phase phase, String href, Language language) {
    var to = phase.to();
    var from = language.shortDate(phase.from());
    var days =
        to == null
            ? language.text("life.from", from)
            : language.text("life.days", from, language.shortDate(to.minusDays(1)));
    var word = language.text("word." + phase.status().code());
    return new Segment(phase, href, word + language.text("comma") + days);
  }

  private static PhaseRow row(
      Phase phase, String anchor, LocalDate on, Map<String, Sentence> said, Language language) {
    return new PhaseRow(
        anchor,
        phase.status().code(),
        applies(phase, language),
        phase.period().contains(on),
        Day.of(phase.from(), language),
        Day.last(phase.to(), language),
        lasted(phase, language),
        phase.because().stream().flatMap(each -> Stream.ofNullable(said.get(each))).toList());
  }

  /// Said of what is in force and does not bind in full.
  static @Nullable String applies(Phase phase, Language language) {
    return switch (phase.status()) {
      case IN_FORCE, PARTLY_IN_FORCE ->
          phase.applies() == Applies.ALL
              ? null
              : language.text("applies." + phase.applies().code());
      case NOT_YET_ISSUED,
          NOT_YET_IN_FORCE,
          SUSPENDED,
          REVOKED,
          SUPERSEDED,
          RESCINDED,
          REPEALED,
          VACATED,
          EXPIRED,
          WITHDRAWN,
          UNKNOWN ->
          null;
    };
  }

  private static String lasted(Phase phase, Language language) {
    var to = phase.to();
    if (to == null) {
      return language.text("last.none");
    }
    var days = ChronoUnit.DAYS.between(phase.from(), to);
    return days == 1
        ? language.text("life.lasted.one")
        : language.text("life.lasted", language.number(days));
  }

  private LocalDate end(List<Phase> all, Found found, WhyAnswer why) {
    var checked = why.coverage().checkedUntil();
    return Stream.concat(
            Stream.of(
                all.getLast().from(),
                found.asOf().on(),
                checked == null ? clocks.today(found.asOf().zone()) : checked),
            Stream.of(clocks.today(found.asOf().zone())))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  Reason reason(WhyAnswer why, Map<String, Sentence> said, Language language) {
    return new Reason(
        language.text("life.why", language.date(why.on())),
        why.sentence(),
        why.because().stream()
            .map(each -> sentence(each.sentence(), said.get(each.entry())))
            .toList(),
        why.wouldChange().stream().map(WhyAnswer.Change::sentence).toList());
  }

  private static Sentence sentence(String text, @Nullable Sentence entry) {
    return new Sentence(
        text, entry == null ? null : entry.entry(), entry == null ? null : entry.href());
  }
}
