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
import policytimeline.api.drawing.Plane;
import policytimeline.api.drawing.Scale;
import policytimeline.api.drawing.SegmentBar;
import policytimeline.api.drawing.SegmentBar.Segment;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.Day;
import policytimeline.api.instrument.Instruments.Found;
import policytimeline.api.known.Clocks;
import policytimeline.api.language.Language;
import policytimeline.api.life.Life.Mind;
import policytimeline.api.life.Life.Minds;
import policytimeline.api.life.Life.PhaseRow;
import policytimeline.api.life.Life.Phases;
import policytimeline.api.life.Life.Reason;
import policytimeline.api.life.Life.Sentence;
import policytimeline.api.why.WhyAnswer;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Status;
import policytimeline.projections.phase.PhaseQueries;
import policytimeline.projections.phase.PhaseQueries.Belief;

/// Tells the phases of an instrument, why it stood as it did, and where the record changed its mind.
@Component
class Course {

  private static final int WIDE = 1152;

  private static final int NARROW = 358;

  /// As many beliefs are drawn, the last ones.
  private static final int MOST_BELIEFS = 12;

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
    var end = end(all, found, why);
    var scale = Scale.ofYears(all.getFirst().from(), end, 1000);
    var segments = new ArrayList<Segment>();
    var rows = new ArrayList<PhaseRow>();
    for (var phase : all) {
      var anchor = "phase-" + (rows.size() + 1);
      var last = Day.last(phase.to(), language);
      var from = Day.of(phase.from(), language);
      var word = language.text("word." + phase.status().code());
      var days =
          last == null
              ? language.text("life.from", from.text())
              : language.text("life.days", from.text(), last.text());
      var to = phase.to();
      segments.add(
          new Segment(
              phase.from(),
              to == null ? scale.to() : to,
              phase.status(),
              "#" + anchor,
              word + ", " + days));
      rows.add(
          new PhaseRow(
              anchor,
              phase.status().code(),
              phase.period().contains(asOf.on()),
              from,
              last,
              lasted(phase, language),
              phase.because().stream().map(said::get).filter(each -> each != null).toList()));
    }
    var bar = SegmentBar.draw(segments, scale, asOf.on(), language.text("life.bar"));
    return new Phases(bar, scale.years(scale.lastYear() - scale.firstYear() + 1).stream().map(each -> "" + each).toList(), rows);
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

  /// Null where it never did.
  @Nullable Minds minds(Found found, Address here, WhyAnswer why, Language language) {
    var beliefs = phases.beliefs(found.slug(), found.asOf().position());
    if (beliefs.size() < 2) {
      return null;
    }
    var shown = beliefs.subList(Math.max(0, beliefs.size() - MOST_BELIEFS), beliefs.size());
    return new Minds(
        plane(shown, found, why, language, false),
        plane(shown, found, why, language, true),
        Day.of(why.on(), language),
        shown.stream().map(each -> mind(each, why.on(), here, language)).toList());
  }

  private String plane(
      List<Belief> beliefs, Found found, WhyAnswer why, Language language, boolean narrow) {
    var all = beliefs.stream().flatMap(each -> each.phases().stream()).toList();
    var first = all.stream().map(Phase::from).min(Comparator.naturalOrder()).orElse(why.on());
    var last =
        Stream.concat(
                all.stream().map(Phase::from),
                Stream.of(why.on(), clocks.today(found.asOf().zone())))
            .max(Comparator.naturalOrder())
            .orElse(why.on());
    var scale = Scale.ofYears(first, last, narrow ? NARROW : WIDE);
    var checked = why.coverage().checkedUntil();
    var rows =
        beliefs.stream().map(each -> new Plane.Row(label(each, language), each.phases())).toList();
    return new Plane(
            scale,
            why.on(),
            checked == null ? clocks.today(found.asOf().zone()) : checked,
            narrow)
        .draw(
            rows,
            new Plane.Words(
                language.text("life.plane.before"),
                language.text("life.plane"),
                language.text("life.plane.said", language.number(beliefs.size())),
                status -> language.text("status." + status.code())));
  }

  private static Mind mind(Belief belief, LocalDate on, Address here, Language language) {
    var held =
        belief.phases().stream().filter(each -> each.period().contains(on)).findFirst();
    var unheld = belief.phases().isEmpty() ? Status.UNKNOWN : Status.NOT_YET_ISSUED;
    return new Mind(
        label(belief, language),
        here.with("known", "@" + belief.from()).link(),
        held.map(Phase::status).orElse(unheld).code(),
        held.map(each -> language.text("applies." + each.applies().code())).orElse(""));
  }

  private static String label(Belief belief, Language language) {
    var to = belief.to();
    var from = "@" + language.number(belief.from());
    return to == null
        ? language.text("life.belief.open", from)
        : language.text("life.belief", from, "@" + language.number(to - 1));
  }
}
