package policytimeline.core.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Provisions;

/// A provision that some act names, or, without a provision, the rest that none names.
final class Piece {

  final @Nullable Provision provision;
  final Fixings force;
  final Fixings application;

  /// Whether it has ever been in force.
  boolean began;

  /// @param fixers the acts that fix days for it or for what is around it
  Piece(@Nullable Provision provision, List<Said> fixers) {
    this.provision = provision;
    var mine = fixers.stream().filter(said -> isIn(said.act().provisions())).toList();
    force = nearest(mine, Piece::inForceOn);
    // what is said to apply alone came into force with what is around it
    if (mine.stream().anyMatch(said -> appliesAlone(said) && isNearest(said, mine))) {
      var wider = mine.stream().filter(said -> !isNearest(said, mine)).toList();
      force.addAll(nearest(wider, Piece::inForceOn));
    }
    // without a day of its own to apply from, a commencement applies as it comes into force
    application =
        nearness(mine, Piece::appliesFrom) < nearness(mine, Piece::inForceOn)
            ? new Fixings()
            : nearest(
                mine.stream().filter(said -> !isOvertaken(said, mine)).toList(),
                Piece::appliesFrom);
  }

  private static boolean appliesAlone(Said said) {
    return inForceOn(said.act()) == null && appliesFrom(said.act()) != null;
  }

  private boolean isNearest(Said said, List<Said> fixers) {
    return nearness(said.act().provisions()) == nearness(fixers, Piece::inForceOn)
        && nearness(said.act().provisions()) > 0;
  }

  /// One that would come into force later than by another act brings no application of its own.
  private boolean isOvertaken(Said said, List<Said> fixers) {
    var own = inForceOn(said.act());
    var near = nearness(said.act().provisions());
    var others =
        fixers.stream()
            .filter(other -> !other.equals(said) && nearness(other.act().provisions()) == near)
            .map(other -> inForceOn(other.act()))
            .flatMap(Stream::ofNullable)
            .toList();
    return own == null
        ? said.act() instanceof Act.Issued && !others.isEmpty()
        : others.stream().anyMatch(other -> other.firstDay().isBefore(own.firstDay()));
  }

  boolean isIn(Provisions named) {
    return !named.areNamed() || isNamedIn(named);
  }

  boolean isNamedIn(Provisions named) {
    return nearness(named) > 0;
  }

  /// Whatever is fixed for today sets in.
  void reach(LocalDate today) {
    force.reach(today);
    application.reach(today);
  }

  boolean isInForce() {
    return force.isReached();
  }

  boolean applies() {
    return isInForce() && (application.isEmpty() || application.isReached());
  }

  private Fixings nearest(List<Said> fixers, Function<Act, @Nullable LegalDate> fixed) {
    var nearness = nearness(fixers, fixed);
    var fixings = new Fixings();
    for (var fixer : fixers) {
      var day = fixed.apply(fixer.act());
      if (day != null && nearness(fixer.act().provisions()) == nearness) {
        fixings.add(fixer, day);
      }
    }
    return fixings;
  }

  private int nearness(List<Said> fixers, Function<Act, @Nullable LegalDate> fixed) {
    return fixers.stream()
        .filter(fixer -> fixed.apply(fixer.act()) != null)
        .mapToInt(fixer -> nearness(fixer.act().provisions()))
        .max()
        .orElse(-1);
  }

  /// How small the smallest of these is that has this piece within it; 0 where they are the whole.
  private int nearness(Provisions named) {
    return named.named().stream()
        .filter(each -> provision != null && each.covers(provision))
        .mapToInt(each -> each.number().length())
        .max()
        .orElse(0);
  }

  static @Nullable LegalDate inForceOn(Act act) {
    return act instanceof Act.Commenced commenced ? commenced.inForceOn() : act.effectiveOn();
  }

  private static @Nullable LegalDate appliesFrom(Act act) {
    return switch (act) {
      case Act.Issued issued -> issued.appliesFrom();
      case Act.Commenced commenced -> commenced.appliesFrom();
      case Act _ -> null;
    };
  }
}
