package policytimeline.api.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.drawing.Plane;
import policytimeline.api.drawing.Scale;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.Day;
import policytimeline.api.instrument.Instruments.Found;
import policytimeline.api.known.Clocks;
import policytimeline.api.language.Language;
import policytimeline.api.life.Life.Mind;
import policytimeline.api.life.Life.Minds;
import policytimeline.api.why.WhyAnswer;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Status;
import policytimeline.projections.phase.PhaseQueries;
import policytimeline.projections.phase.PhaseQueries.Belief;

/// Tells where the record changed its mind about an instrument.
@Component
class Beliefs {

  private static final int WIDE = 1152;

  private static final int NARROW = 358;

  /// As many beliefs are drawn, the last ones.
  private static final int MOST_BELIEFS = 12;

  private final PhaseQueries phases;
  private final Clocks clocks;

  Beliefs(PhaseQueries phases, Clocks clocks) {
    this.phases = phases;
    this.clocks = clocks;
  }

  /// Null where it never did.
  @Nullable Minds of(Found found, Address here, WhyAnswer why, Language language) {
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
            scale, why.on(), checked == null ? clocks.today(found.asOf().zone()) : checked, narrow)
        .draw(
            rows,
            new Plane.Words(
                language.text("life.plane.before"),
                language.text("life.plane"),
                language.text("life.plane.said", language.number(beliefs.size())),
                phase -> said(phase, language)));
  }

  private static String said(Phase phase, Language language) {
    var status = language.text("status." + phase.status().code());
    var applies = Course.applies(phase, language);
    return applies == null ? status : status + language.text("comma") + applies;
  }

  private static Mind mind(Belief belief, LocalDate on, Address here, Language language) {
    var held = belief.phases().stream().filter(each -> each.period().contains(on)).findFirst();
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
