package policytimeline.core.text;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.TextChange;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provision;
import policytimeline.core.phase.Effect;
import policytimeline.core.phase.StandingRecord;

/// The provisions that acts name, whether or not any text tells them. What an amendment names only
/// because it changes it there is left to the change.
final class NamedProvisions {

  /// An act that names a provision, and the day on which it did: of its making, where that is
  /// known.
  private record Naming(String entry, LocalDate day) {}

  private final Map<Provision, List<Naming>> namings = new TreeMap<>(new NumberOrder());

  NamedProvisions(StandingRecord record) {
    for (var standing : record.entries()) {
      if (standing.event() instanceof Act act && !Effect.actsUponItself(act)) {
        var day = act.signedOn() == null ? act.effectiveOn() : act.signedOn();
        name(act, standing.id(), day);
      }
    }
  }

  private void name(Act act, String entry, @Nullable LegalDate day) {
    if (day == null) {
      return;
    }
    var changed = changed(act);
    for (var provision : act.provisions().named()) {
      if (!changed.contains(provision)) {
        namings
            .computeIfAbsent(provision, _ -> new ArrayList<>())
            .add(new Naming(entry, day.firstDay()));
      }
    }
  }

  /// Whether any act names it, whatever the day.
  boolean contain(Provision provision) {
    return namings.containsKey(provision);
  }

  /// Those that were named by a day, in the order of their numbers.
  List<Provision> by(LocalDate day) {
    return namings.entrySet().stream()
        .filter(each -> each.getValue().stream().anyMatch(naming -> !naming.day().isAfter(day)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The entries that name it by a day.
  List<String> entries(Provision provision, LocalDate day) {
    return namings.getOrDefault(provision, List.of()).stream()
        .filter(naming -> !naming.day().isAfter(day))
        .sorted(comparing(Naming::day).thenComparing(Naming::entry))
        .map(Naming::entry)
        .distinct()
        .toList();
  }

  private static Set<Provision> changed(Act act) {
    return act instanceof Act.Amended amended
        ? amended.changes().stream()
            .flatMap(NamedProvisions::numbers)
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  private static Stream<Provision> numbers(TextChange change) {
    return switch (change) {
      case TextChange.Inserted inserted -> Stream.of(inserted.provision().provision());
      case TextChange.Replaced replaced -> Stream.of(replaced.provision().provision());
      case TextChange.Removed removed -> Stream.of(removed.provision());
      case TextChange.Renumbered renumbered -> Stream.of(renumbered.provision(), renumbered.to());
    };
  }
}
