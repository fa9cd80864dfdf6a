package policytimeline.core.phase;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provisions;

/// The commencements of every part. A part has those of the smallest provision around it that some
/// commencement names, or else those of the whole; the earliest of them is the one that counts.
final class Commencements {

  /// Those of one part.
  ///
  /// @param counts the one that counts; absent while its day is to be fixed
  private record OfPart(List<Commencement> all, @Nullable Commencement counts) {

    OfPart(List<Commencement> all) {
      this(all, earliest(all));
    }

    boolean isInForce(LocalDate day) {
      return counts != null && counts.inForce(day);
    }
  }

  private static final OfPart NONE = new OfPart(List.of(), null);

  private final Map<Part, OfPart> byPart;

  /// Collects what the issue and the acts of commencement say.
  ///
  /// @param effects every dated effect that stands
  Commencements(Set<Part> parts, Effect issue, List<Effect> effects) {
    byPart = new LinkedHashMap<>();
    var acts = effects.stream().filter(each -> each.act() instanceof Act.Commenced).toList();
    var ofWhole = ofWhole(issue, acts.stream().filter(Commencements::isOfWhole).toList());
    var whole = new OfPart(ofWhole);
    var withWhole = whole.counts();
    for (var part : parts) {
      var nearest = acts.stream().mapToInt(effect -> nearness(effect, part)).max().orElse(0);
      byPart.put(
          part,
          nearest == 0
              ? whole
              : new OfPart(
                  acts.stream()
                      .filter(effect -> nearness(effect, part) == nearest)
                      .map(effect -> staged(effect, withWhole == null ? null : withWhole.inForce()))
                      .toList()));
    }
  }

  Commencements(Commencements other) {
    byPart = new LinkedHashMap<>(other.byPart);
  }

  private static boolean isOfWhole(Effect effect) {
    return !effect.act().provisions().areNamed();
  }

  private static int nearness(Effect effect, Part part) {
    return part.nearness(effect.act().provisions());
  }

  /// The whole applies as it comes into force, unless the issue or an act of commencement fixes
  /// another day for that.
  private static List<Commencement> ofWhole(Effect effect, List<Effect> acts) {
    var issue = (Act.Issued) effect.act();
    var inForce = day(issue.effectiveOn(), issue, effect);
    var staged = acts.stream().anyMatch(each -> ((Act.Commenced) each.act()).inForceOn() == null);
    var applies = day(issue.appliesFrom(), issue, effect);
    var fromIssue = new Commencement(inForce, applies == null && !staged ? inForce : applies);
    var dated =
        Stream.concat(Stream.of(fromIssue), acts.stream().map(each -> staged(each, null))).toList();
    var withWhole = earliest(dated);
    return Stream.concat(
            Stream.of(fromIssue),
            acts.stream().map(each -> staged(each, withWhole == null ? null : withWhole.inForce())))
        .toList();
  }

  /// @param withWhole the day in force for an act that fixes only the day of application
  private static Commencement staged(Effect effect, @Nullable AppointedDay withWhole) {
    var act = (Act.Commenced) effect.act();
    var own = day(act.inForceOn(), act, effect);
    var applies = day(act.appliesFrom(), act, effect);
    return new Commencement(own == null ? withWhole : own, applies == null ? own : applies);
  }

  private static @Nullable AppointedDay day(@Nullable LegalDate date, Act act, Effect effect) {
    var made = act.signedOn();
    return date == null
        ? null
        : new AppointedDay(
            date.firstDay(), made == null ? null : made.firstDay(), List.of(effect.entry()));
  }

  /// The first day on which some part comes into force.
  Optional<LocalDate> first() {
    return byPart.values().stream()
        .flatMap(each -> each.all().stream())
        .flatMap(each -> Stream.ofNullable(each.inForce()))
        .map(AppointedDay::day)
        .min(naturalOrder());
  }

  /// Every day on which some part comes into force or begins to apply.
  Stream<LocalDate> days() {
    return byPart.values().stream()
        .flatMap(each -> each.all().stream())
        .flatMap(Commencement::days)
        .map(AppointedDay::day);
  }

  /// The entries that let a part come into force or apply on a day.
  Stream<String> causes(Part part, LocalDate day) {
    var commencement = of(part);
    return commencement == null
        ? Stream.empty()
        : commencement
            .days()
            .filter(each -> each.day().equals(day))
            .flatMap(each -> each.causes().stream());
  }

  boolean anyInForce(LocalDate day) {
    for (var each : byPart.values()) {
      if (each.isInForce(day)) {
        return true;
      }
    }
    return false;
  }

  boolean isInForce(Part part, LocalDate day) {
    return byPart.getOrDefault(part, NONE).isInForce(day);
  }

  boolean applies(Part part, LocalDate day) {
    var commencement = of(part);
    return commencement != null && commencement.applies(day);
  }

  /// Whether all that an act upon these provisions reaches is in force.
  boolean areInForce(Provisions provisions, LocalDate day) {
    return byPart.keySet().stream()
        .filter(part -> part.isReachedBy(provisions))
        .allMatch(part -> isInForce(part, day));
  }

  /// The entries by which what an act upon these provisions reaches is in force on a day.
  Stream<String> entriesInForce(Provisions provisions, LocalDate day) {
    return byPart.keySet().stream()
        .filter(part -> part.isReachedBy(provisions) && isInForce(part, day))
        .flatMap(part -> Stream.ofNullable(of(part)))
        .flatMap(each -> Stream.ofNullable(each.inForce()))
        .flatMap(each -> each.causes().stream())
        .distinct();
  }

  /// Carries out a delay.
  ///
  /// @return whether there was anything to move
  boolean delay(Provisions provisions, LocalDate on, @Nullable LegalDate until, String cause) {
    var to = until == null ? null : until.firstDay();
    var moved = false;
    for (var entry : byPart.entrySet()) {
      if (entry.getKey().isReachedBy(provisions)
          && entry.getValue().all().stream().anyMatch(each -> each.canBeDelayed(on, to))) {
        moved = true;
        entry.setValue(
            new OfPart(
                entry.getValue().all().stream().map(each -> each.delayed(on, to, cause)).toList()));
      }
    }
    return moved;
  }

  private @Nullable Commencement of(Part part) {
    return byPart.getOrDefault(part, NONE).counts();
  }

  private static @Nullable Commencement earliest(List<Commencement> commencements) {
    if (commencements.size() == 1) {
      return commencements.getFirst().inForce() == null ? null : commencements.getFirst();
    }
    return commencements.stream()
        .filter(each -> each.inForce() != null)
        .min(
            comparing(Commencements::inForceOn)
                .thenComparing(Commencements::tellsNoOtherDay)
                .thenComparing(Commencements::appliesFrom))
        .orElse(null);
  }

  /// Of two on one day, the one that tells another day of application tells more.
  private static boolean tellsNoOtherDay(Commencement commencement) {
    return commencement.applies() == null
        || inForceOn(commencement).equals(appliesFrom(commencement));
  }

  private static LocalDate inForceOn(Commencement commencement) {
    return dayOf(commencement.inForce());
  }

  private static LocalDate appliesFrom(Commencement commencement) {
    return dayOf(commencement.applies());
  }

  /// A day to be fixed comes last.
  private static LocalDate dayOf(@Nullable AppointedDay appointed) {
    return appointed == null ? LocalDate.MAX : appointed.day();
  }
}
