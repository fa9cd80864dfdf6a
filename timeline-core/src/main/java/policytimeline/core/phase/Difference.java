package policytimeline.core.phase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import policytimeline.core.event.Act;
import policytimeline.core.phase.Change.Held;
import policytimeline.core.phase.Change.Through;
import policytimeline.core.phase.StandingRecord.Standing;

/// The difference between two questions about one instrument: first the same record on a later
/// date, then the same date by a later record.
public final class Difference {

  private final Timeline before;
  private final Timeline after;
  private final LocalDate from;
  private final LocalDate to;

  private Difference(Timeline before, Timeline after, LocalDate from, LocalDate to) {
    this.before = before;
    this.after = after;
    this.from = from;
    this.to = to;
  }

  /// The changes, none of them where both questions have one answer.
  ///
  /// @param before what was known at first
  /// @param after what is known later, the record of before and more
  /// @param to a day not before `from`
  public static List<Change> between(
      Timeline before, Timeline after, LocalDate from, LocalDate to) {
    var difference = new Difference(before, after, from, to);
    return before.isIssued() || after.isIssued()
        ? Stream.of(difference.byDate(), difference.byRecord()).flatMap(Optional::stream).toList()
        : List.of();
  }

  private Optional<Change> byDate() {
    var begun =
        before.phases().stream()
            .filter(phase -> phase.from().isAfter(from) && !phase.from().isAfter(to))
            .toList();
    var amendments = amendments(before, day -> day.isAfter(from) && !day.isAfter(to)).toList();
    if (!before.isIssued() || (begun.isEmpty() && amendments.isEmpty())) {
      return Optional.empty();
    }
    var entries = new LinkedHashSet<String>();
    begun.forEach(phase -> entries.addAll(phase.because()));
    amendments.forEach(each -> entries.add(each.id()));
    var last = begun.isEmpty() ? null : begun.getLast();
    return Optional.of(
        new Change(
            Held.on(from, before),
            Held.on(to, before),
            last == null ? dayOf(amendments.getLast()) : last.from(),
            last == null ? Cause.AMENDED : cause(last, before),
            Through.DATE_REACHED,
            List.copyOf(entries)));
  }

  private Optional<Change> byRecord() {
    var held = Held.on(to, before);
    var holds = Held.on(to, after);
    var amended = amended();
    if (isSame(held, holds) && amended.isEmpty()) {
      return Optional.empty();
    }
    var entries = isSame(held, holds) ? amended : decisive(held, holds);
    return Optional.of(
        new Change(
            held,
            holds,
            holds.phase() == null ? to : holds.phase().from(),
            isSame(held, holds) ? amendment(entries) : cause(holds, entries),
            entries.stream().anyMatch(this::isClerical) ? Through.CORRECTION : Through.LATE_FACT,
            entries));
  }

  /// To a reader of the day, to whom it is not there before its issue; when it will end is another
  /// question.
  private static boolean isSame(Held one, Held other) {
    var first = one.phase();
    var second = other.phase();
    if (first == null || second == null) {
      return first == null && second == null;
    }
    return first.status() == second.status()
        && first.applies() == second.applies()
        && first.partsUnknown() == second.partsUnknown()
        && first.from().equals(second.from())
        && first.because().equals(second.because());
  }

  /// The entries of the later record that make the difference: those that decide now, and those
  /// that voided what decided before. Where neither is new, it is another new act that does it.
  private List<String> decisive(Held held, Held holds) {
    var entries = new LinkedHashSet<String>();
    if (held.phase() != null) {
      held.phase().because().stream()
          .map(after.record().voidedBy()::get)
          .flatMap(Stream::ofNullable)
          .filter(this::isNew)
          .forEach(entries::add);
    }
    if (holds.phase() != null) {
      holds.phase().because().stream().filter(this::isNew).forEach(entries::add);
    }
    if (entries.isEmpty()) {
      newActs().map(Standing::id).forEach(entries::add);
      newVoids().forEach(entries::add);
    }
    return List.copyOf(entries);
  }

  /// The entries by which the later record has other amendments until the day.
  private List<String> amended() {
    Predicate<LocalDate> reached = day -> !day.isAfter(to);
    var earlier = amendments(before, reached).map(Standing::id).toList();
    var later = amendments(after, reached).map(Standing::id).toList();
    var entries = new ArrayList<String>();
    earlier.stream()
        .filter(id -> !later.contains(id))
        .map(id -> after.record().voidedBy().getOrDefault(id, id))
        .forEach(entries::add);
    later.stream().filter(id -> !earlier.contains(id)).forEach(entries::add);
    return entries.stream().distinct().toList();
  }

  private Cause amendment(List<String> entries) {
    return entries.stream().anyMatch(id -> standing(after, id).isPresent())
        ? Cause.AMENDED
        : Cause.RETRACTED;
  }

  private Cause cause(Held holds, List<String> entries) {
    var phase = holds.phase();
    if (phase != null && phase.because().stream().anyMatch(entries::contains)) {
      return cause(phase, after);
    }
    return entries.stream()
        .flatMap(id -> standing(after, id).stream())
        .map(standing -> Cause.of((Act) standing.event()))
        .findFirst()
        .orElse(Cause.RETRACTED);
  }

  private static Cause cause(Phase phase, Timeline timeline) {
    var acts =
        phase.because().stream()
            .flatMap(id -> standing(timeline, id).stream())
            .map(standing -> (Act) standing.event())
            .toList();
    return Cause.of(phase, phase.equals(timeline.phases().getFirst()), acts);
  }

  private static Optional<Standing> standing(Timeline timeline, String id) {
    return timeline.record().entries().stream()
        .filter(each -> each.id().equals(id) && each.event() instanceof Act)
        .findFirst();
  }

  private boolean isNew(String id) {
    return !before.record().knows(id);
  }

  private boolean isClerical(String id) {
    return standing(after, id).map(each -> !each.id().equals(each.origin())).orElse(true);
  }

  private Stream<Standing> newActs() {
    return after.record().entries().stream()
        .filter(each -> each.event() instanceof Act act && decides(act))
        .filter(each -> isNew(each.id()));
  }

  /// Rule 7: the others never change a phase.
  private static boolean decides(Act act) {
    return !(act instanceof Act.Amended) && !(act instanceof Act.PlanStep);
  }

  private Set<String> newVoids() {
    var voids = new LinkedHashSet<>(after.record().voidedBy().values());
    voids.removeIf(id -> !isNew(id));
    return voids;
  }

  private static Stream<Standing> amendments(Timeline timeline, Predicate<LocalDate> days) {
    return timeline.record().entries().stream()
        .filter(each -> each.event() instanceof Act.Amended act && act.effectiveOn() != null)
        .filter(each -> days.test(dayOf(each)))
        .sorted(Comparator.comparing(Difference::dayOf));
  }

  private static LocalDate dayOf(Standing amendment) {
    return Objects.requireNonNull(((Act.Amended) amendment.event()).effectiveOn()).firstDay();
  }
}
