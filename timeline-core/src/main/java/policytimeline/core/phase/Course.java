package policytimeline.core.phase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.PlanEvent.PlanWithdrawn;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.phase.Effect.Rank;
import policytimeline.core.phase.Finding.Kind;
import policytimeline.core.phase.OpenEffects.Open;

/// The days of an issued instrument from its issue on, on each of which its effects are carried out
/// in their order (rules 2 to 9). It stops at the last effect, and goes on from there to the days
/// that are set for later, or with one more effect.
final class Course {

  private final Effect issue;
  private final Set<Part> parts;
  private final Commencements commencements;
  private final OpenEffects open;
  private final TreeSet<LocalDate> days;
  private final Findings findings;

  private @Nullable LocalDate expiresOn;
  private String expiryEntry;
  private Deeds deeds = new Deeds(LocalDate.MIN);

  private final PhaseRun whole;
  private final Map<Part, PhaseRun> runs = new LinkedHashMap<>();

  /// The last day that it has passed.
  private LocalDate reached;

  /// @param issue the act of issue that counts
  /// @param effects every other dated effect that stands, in order
  Course(Effect issue, List<Effect> effects) {
    this.issue = issue;
    parts = parts(effects);
    commencements = new Commencements(parts, issue, effects);
    open = new OpenEffects(parts);
    days = new TreeSet<>();
    findings = new Findings();
    whole = new PhaseRun();
    parts.forEach(part -> runs.put(part, new PhaseRun()));
    expiresOn = firstDay(((Act.Issued) issue.act()).expiresOn());
    expiryEntry = issue.entry();
    reached = begins();
    run(effects);
  }

  /// One that goes its own way from here.
  private Course(Course other) {
    issue = other.issue;
    parts = other.parts;
    commencements = new Commencements(other.commencements);
    open = new OpenEffects(other.open);
    days = new TreeSet<>(other.days);
    findings = new Findings(other.findings);
    whole = new PhaseRun(other.whole);
    other.runs.forEach((part, run) -> runs.put(part, new PhaseRun(run)));
    expiresOn = other.expiresOn;
    expiryEntry = other.expiryEntry;
    reached = other.reached;
  }

  private static Set<Part> parts(List<Effect> effects) {
    var parts = new LinkedHashSet<Part>();
    parts.add(Part.REST);
    for (var effect : effects) {
      effect.act().provisions().named().forEach(named -> parts.add(new Part(named)));
    }
    return parts;
  }

  /// The first day on which the instrument exists: its issue, or a retroactive effect of it.
  private LocalDate begins() {
    return commencements.first().filter(day -> day.isBefore(issue.day())).orElse(issue.day());
  }

  private void run(List<Effect> effects) {
    var begins = reached;
    var byDay = new TreeMap<LocalDate, List<Effect>>();
    byDay.put(begins, new ArrayList<>());
    for (var effect : effects) {
      if (effect.day().isBefore(begins)) {
        findings.report(
            Kind.CONTRADICTION, "It is dated before the instrument was issued.", effect);
      } else {
        byDay.computeIfAbsent(effect.day(), _ -> new ArrayList<>()).add(effect);
      }
    }
    days.addAll(byDay.keySet());
    commencements.days().filter(day -> day.isAfter(begins)).forEach(days::add);
    scheduleExpiry(begins, issue);
    reached = byDay.lastKey();
    while (!days.isEmpty() && !days.first().isAfter(reached)) {
      var day = days.removeFirst();
      pass(day, byDay.getOrDefault(day, List.of()), day.equals(begins));
    }
  }

  /// Takes one more effect, where that changes nothing of what has passed: it comes after all
  /// others, tells nothing of an issue or a commencement, and names no part that was not named.
  ///
  /// @return whether it could
  boolean goesOnWith(Effect next) {
    var day = next.day();
    if (!day.isAfter(reached) || next.rank() == Rank.ISSUE || next.rank() == Rank.COMMENCE) {
      return false;
    }
    for (var named : next.act().provisions().named()) {
      if (!parts.contains(new Part(named))) {
        return false;
      }
    }
    passBefore(day);
    days.remove(day);
    reached = day;
    pass(day, List.of(next), false);
    return true;
  }

  /// The same with all days that are set for later.
  Course completed() {
    if (days.isEmpty()) {
      return this;
    }
    var completed = new Course(this);
    completed.passBefore(LocalDate.MAX);
    return completed;
  }

  private void passBefore(LocalDate end) {
    while (!days.isEmpty() && days.first().isBefore(end)) {
      pass(days.removeFirst(), List.of(), false);
    }
  }

  Effect issue() {
    return issue;
  }

  Findings findings() {
    return findings;
  }

  Map<Provision, List<Phase>> provisions() {
    return runs.entrySet().stream()
        .filter(run -> run.getKey().provision() != null)
        .collect(Collectors.toMap(run -> named(run.getKey()), run -> run.getValue().phases()));
  }

  List<Phase> phases() {
    return whole.phases();
  }

  List<Phase> rest() {
    return runs.getOrDefault(Part.REST, new PhaseRun()).phases();
  }

  private void pass(LocalDate day, List<Effect> today, boolean first) {
    deeds = new Deeds(day);
    if (first) {
      parts.forEach(part -> deeds.begins(issue.entry(), part));
    }
    carryOut(today, Rank.ISSUE, Rank.WITHDRAW);
    parts.forEach(part -> commence(part, day));
    carryOut(today, Rank.COMMENCE, Rank.CONTINUE);
    expire(day);
    carryOut(today, Rank.EXPIRE, Rank.REINSTATE);
    describe(day);
  }

  private void carryOut(List<Effect> today, Rank first, Rank last) {
    for (var effect : today) {
      if (first.compareTo(effect.rank()) <= 0 && effect.rank().compareTo(last) <= 0) {
        carryOut(effect);
      }
    }
  }

  private void commence(Part part, LocalDate day) {
    if (commencements.isInForce(part, day)) {
      commencements.causes(part, day).forEach(entry -> deeds.begins(entry, part));
    }
  }

  private void carryOut(Effect effect) {
    switch (effect.act()) {
      case Act.Issued _ ->
          findings.report(Kind.CONTRADICTION, "It is issued a second time.", effect, issue);
      case Act.Delayed delay -> carryOut(effect, delay);
      case Act.Commenced commenced -> check(effect, commenced);
      case Act.Amended _, Act.PlanStep _ -> {}
      case Act.Continued continued -> carryOut(effect, continued);
      case Act.Reinstated reinstated -> {
        var undone = open.reinstate(reinstated.undoes(), reinstated.provisions());
        deeds.closes(effect.entry(), undone);
        if (undone.isEmpty()) {
          findings.report(Kind.CONTRADICTION, "There is nothing that it could reinstate.", effect);
        }
      }
      case Act.Suspended _, Act.EndedInPart _, Act.Ended _, Act.Expired _, Act.Withdrawn _ ->
          open(effect);
    }
  }

  private void check(Effect effect, Act.Commenced act) {
    var before = effect.day().minusDays(1);
    if (act.inForceOn() != null && commencements.areInForce(act.provisions(), before)) {
      findings.report(
          Kind.CONTRADICTION,
          "It commences what was in force already.",
          effect,
          commencements.entriesInForce(act.provisions(), before));
    }
  }

  private void carryOut(Effect effect, Act.Delayed delay) {
    if (commencements.delay(delay.provisions(), effect.day(), delay.delayedTo(), effect.entry())) {
      // days already passed stay passed; what a delay moves lies ahead
      commencements.days().filter(day -> day.isAfter(effect.day())).forEach(days::add);
    } else {
      findings.report(
          Kind.CONTRADICTION,
          "No commencement that it could delay lay ahead of it.",
          effect,
          commencements.entriesInForce(delay.provisions(), effect.day()));
    }
  }

  private void carryOut(Effect effect, Act.Continued continued) {
    var ends = open.wholeEnds().filter(end -> end.status() != Status.EXPIRED).toList();
    if (!ends.isEmpty()) {
      findings.report(
          Kind.CONTRADICTION,
          "It continues what had already ended.",
          effect,
          ends.stream().map(Open::entry));
      return;
    }
    deeds.closes(effect.entry(), open.undoExpiry());
    expiresOn = firstDay(continued.continuedTo());
    expiryEntry = effect.entry();
    scheduleExpiry(effect.day(), effect);
  }

  /// A day of expiry before the act that sets it would turn the course of days back.
  private void scheduleExpiry(LocalDate from, Effect effect) {
    if (expiresOn != null && expiresOn.isBefore(from)) {
      findings.report(
          Kind.CONTRADICTION, "It expires on %s, before that.".formatted(expiresOn), effect);
      expiresOn = null;
    } else if (expiresOn != null && expiresOn.isAfter(from)) {
      days.add(expiresOn);
    }
  }

  private void expire(LocalDate day) {
    if (day.equals(expiresOn)) {
      var expiry = Reckoning.expiry(expiryEntry, day, commencements);
      open.add(expiry);
      deeds.opens(expiry);
    }
  }

  private void open(Effect effect) {
    var before = effect.day().minusDays(1);
    if (effect.act() instanceof Act.Withdrawn
        && !(effect.act() instanceof PlanWithdrawn)
        && commencements.anyInForce(before)) {
      findings.report(
          Kind.CONTRADICTION,
          "It is withdrawn after it had come into force.",
          effect,
          commencements.entriesInForce(Provisions.NONE_NAMED, before));
    }
    var next = Reckoning.open(effect, commencements);
    var earlier =
        open.decidingEnds().stream().filter(e -> e.since().isBefore(effect.day())).toList();
    if (!earlier.isEmpty()) {
      findings.report(
          Kind.ALREADY_ENDED,
          "It had already ended on %s.".formatted(earlier.getFirst().since()),
          effect,
          earlier.stream().map(Open::entry));
    }
    open.add(next);
    deeds.opens(next);
  }

  private void describe(LocalDate day) {
    var state = Reckoning.whole(parts, commencements, open, day);
    var ofParts = new HashSet<String>();
    runs.forEach(
        (part, run) -> {
          var own = Reckoning.part(part, commencements, open, day);
          var because = deeds.because(part, own);
          run.continueWith(day, own, because);
          // what has not begun does not make the whole sleep
          if (state.status() != Status.SUSPENDED || own.status() != Status.NOT_YET_IN_FORCE) {
            ofParts.addAll(because);
          }
        });
    whole.continueWith(day, state, deeds.becauseOfAll(state, ofParts));
  }

  private static Provision named(Part part) {
    return Objects.requireNonNull(part.provision());
  }

  private static @Nullable LocalDate firstDay(@Nullable LegalDate date) {
    return date == null ? null : date.firstDay();
  }
}
