package policytimeline.core.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Period;
import policytimeline.core.instrument.Provision;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Status;
import policytimeline.core.phase.Timeline;

/// What holds for a provision of a text. The fold gives each provision that acts name a fate of its
/// own; here a provision shares the fates of those within it, so that one of which a part has ended
/// is partly in force.
final class ProvisionPhases {

  private final Timeline timeline;

  ProvisionPhases(Timeline timeline) {
    this.timeline = timeline;
  }

  /// The phase on a day; null where there is none.
  @Nullable Phase on(Line line, LocalDate day) {
    var number = asActsNameIt(line);
    var own = timeline.phaseOn(number, day).orElse(null);
    if (own == null) {
      return null;
    }
    var within =
        timeline.provisions().keySet().stream()
            .filter(named -> number.covers(named) && !named.equals(number))
            .sorted()
            .flatMap(part -> timeline.phaseOn(part, day).stream());
    return together(own, Stream.concat(Stream.of(own), within).toList());
  }

  /// Its number, or else the last one that it had before under which acts name it.
  private Provision asActsNameIt(Line line) {
    var numbers = new ArrayList<>(line.formerly());
    numbers.add(line.number());
    return numbers.reversed().stream().filter(this::isNamed).findFirst().orElse(line.number());
  }

  private boolean isNamed(Provision number) {
    return timeline.provisions().keySet().stream()
        .anyMatch(named -> named.covers(number) || number.covers(named));
  }

  /// Holds as long as none of them changes; what began it is what changed last.
  private static Phase together(Phase own, List<Phase> all) {
    var from = all.stream().map(Phase::from).max(Comparator.naturalOrder()).orElse(own.from());
    var to =
        all.stream()
            .map(Phase::to)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    var because =
        all.stream()
            .filter(phase -> phase.from().equals(from))
            .map(Phase::because)
            .flatMap(Collection::stream)
            .distinct()
            .toList();
    var partsUnknown = all.stream().anyMatch(Phase::partsUnknown);
    return new Phase(new Period(from, to), status(own, all), applies(all), because, partsUnknown);
  }

  /// Where some of it is in force and some is not, it is partly so.
  private static Status status(Phase own, List<Phase> all) {
    var inForce = all.stream().filter(phase -> phase.status() == Status.IN_FORCE).count();
    if (inForce == 0) {
      return own.status();
    }
    return inForce == all.size() ? Status.IN_FORCE : Status.PARTLY_IN_FORCE;
  }

  private static Applies applies(List<Phase> all) {
    if (all.stream().allMatch(phase -> phase.applies() == Applies.ALL)) {
      return Applies.ALL;
    }
    return all.stream().allMatch(phase -> phase.applies() == Applies.NONE)
        ? Applies.NONE
        : Applies.PART;
  }
}
