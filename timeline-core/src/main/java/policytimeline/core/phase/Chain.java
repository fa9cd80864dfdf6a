package policytimeline.core.phase;

import static java.util.Comparator.comparing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import policytimeline.core.event.Act;
import policytimeline.core.phase.Effect.Rank;
import policytimeline.core.phase.Why.Cause;

/// The acts that decide what holds on a day: those that began its phase and the phases before it,
/// and those without which it would not hold, such as a delay that moved a commencement beyond the
/// day.
final class Chain {

  private final Probe probe;
  private final List<Effect> effects;

  Chain(Probe probe) {
    this.probe = probe;
    this.effects =
        probe.timeline().record().entries().stream()
            .flatMap(Effect::of)
            .sorted(Effect.ORDER)
            .toList();
  }

  /// None before the issue.
  List<Cause> causes() {
    if (probe.timeline().phaseOn(probe.on()).isEmpty()) {
      return List.of();
    }
    var beginners = beginners();
    return effects.stream()
        .filter(effect -> isIssue(effect) || beginners.contains(effect.entry()) || decides(effect))
        // a retroactive act takes effect before the signing of the issue that it follows from
        .sorted(comparing(effect -> !isIssue(effect)))
        .map(this::cause)
        .toList();
  }

  /// The act of issue that counts, as it is told where nothing has been decided yet.
  List<Cause> issue() {
    return effects.stream().filter(this::isIssue).map(this::cause).toList();
  }

  private Set<String> beginners() {
    var entries = new HashSet<String>();
    probe.timeline().phases().stream()
        .filter(phase -> !phase.from().isAfter(probe.on()))
        .forEach(phase -> entries.addAll(phase.because()));
    return entries;
  }

  private boolean isIssue(Effect effect) {
    return effects.stream()
        .filter(each -> each.rank() == Rank.ISSUE)
        .findFirst()
        .filter(effect::equals)
        .isPresent();
  }

  private boolean decides(Effect effect) {
    return !(effect.act() instanceof Act.Amended)
        && !(effect.act() instanceof Act.PlanStep)
        && !probe.retracting(effect.standing().origin(), effect.act()).equals(probe.held());
  }

  private Cause cause(Effect effect) {
    return Cause.of(effect.standing(), effect.act(), probe.timeline().record());
  }
}
