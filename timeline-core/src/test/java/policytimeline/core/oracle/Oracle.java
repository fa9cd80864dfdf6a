package policytimeline.core.oracle;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import policytimeline.core.event.Act;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provision;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.Finding.Kind;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Status;

/// The rules of the fold, carried out day by day as one would on paper. It is slow and simple, and
/// shares with the fold nothing but the words of its answer.
public final class Oracle {

  private static final Comparator<Said> ISSUES =
      comparing((Said said) -> said.act().signedOn(), nullsLast(naturalOrder()))
          .thenComparing(said -> said.act().orderInDay(), nullsLast(naturalOrder()))
          .thenComparing(said -> said.act().toString())
          .thenComparing(Said::id);

  private final List<Said> issues = new ArrayList<>();
  private final List<Said> acts = new ArrayList<>();
  private final List<Said> effective = new ArrayList<>();
  private final Set<String> findings;
  private final Set<String> pending = new TreeSet<>();

  private Oracle(Desk desk) {
    findings = new HashSet<>(desk.findings);
    findings.addAll(Notes.on(desk.said, desk.corroborations));
    for (var said : desk.said) {
      if (said.event() instanceof Act.Issued) {
        issues.add(said);
      } else if (said.event() instanceof Act act) {
        acts.add(said);
        take(said, act);
      }
    }
    issues.sort(ISSUES);
  }

  public static Answer of(List<Entry> entries) {
    return new Oracle(new Desk(entries)).answer();
  }

  /// Rule 1: what has no date has no effect yet; what acts upon itself never has one.
  private void take(Said said, Act act) {
    if (Notes.isAboutItself(said)) {
      return;
    }
    if (act.effectiveOn() == null) {
      // what happens to an action on no day is no act upon the plan
      if (!(act instanceof Act.PlanStep)) {
        pend(said);
      }
    } else {
      effective.add(said);
    }
  }

  private Answer answer() {
    if (issues.isEmpty()) {
      acts.stream()
          .filter(said -> effective.contains(said) || pending.contains(said.id()))
          .forEach(said -> find(Kind.UNRESOLVED_REFERENCE, said));
      return Answer.of(List.of(), Map.of(), List.of(), pending, findings);
    }
    var issue = issues.getFirst();
    issues.stream().skip(1).forEach(other -> find(Kind.CONTRADICTION, other, issue));
    return new Life(issue).answer();
  }

  private void pend(Said said) {
    find(Kind.UNDATED, said);
    pending.add(said.id());
  }

  private void find(Kind kind, Said... about) {
    findings.add(Answer.found(kind, Stream.of(about).map(Said::id).toList()));
  }

  /// The instrument from its first day to the last of which anything is said.
  private final class Life {
    private final Said issue;
    private final List<Said> fixers;
    private final LocalDate first;
    private final List<Piece> pieces;

    Life(Said issue) {
      this.issue = issue;
      fixers =
          Stream.concat(
                  Stream.of(issue),
                  effective.stream().filter(said -> said.event() instanceof Act.Commenced))
              .toList();
      first =
          Stream.concat(Stream.ofNullable(issue.act().signedOn()), daysInForce())
              .map(LegalDate::firstDay)
              .min(naturalOrder())
              .orElseThrow();
      pieces =
          Stream.concat(
                  effective.stream()
                      .flatMap(said -> said.act().provisions().named().stream())
                      .distinct()
                      .sorted()
                      .map(provision -> new Piece(provision, fixers)),
                  Stream.of(new Piece(null, fixers)))
              .toList();
    }

    Answer answer() {
      var expiresOn = ((Act.Issued) issue.act()).expiresOn();
      if (expiresOn != null && expiresOn.firstDay().isBefore(first)) {
        find(Kind.CONTRADICTION, issue);
      }
      var inTime = effective.stream().filter(this::isInTime).toList();
      var days = new Days(issue, inTime, pieces);
      var whole = new Chronicle(issue);
      var each = new LinkedHashMap<Piece, Chronicle>();
      pieces.forEach(piece -> each.put(piece, new Chronicle(issue)));
      for (var day : daysToLookAt()) {
        days.pass(day);
        whole.write(day, Evening.ofAll(days));
        each.forEach((piece, chronicle) -> chronicle.write(day, Evening.of(piece, days)));
      }
      findings.addAll(days.findings);
      if (issue.act().effectiveOn() == null
          && whole.phases().stream().allMatch(p -> p.status() == Status.NOT_YET_IN_FORCE)) {
        pend(issue);
      }
      var provisions = new HashMap<Provision, List<Phase>>();
      each.forEach((piece, chronicle) -> provisions.put(piece.provision, chronicle.phases()));
      var rest = Objects.requireNonNull(provisions.remove(null));
      return Answer.of(whole.phases(), provisions, rest, pending, findings);
    }

    private Stream<LegalDate> daysInForce() {
      return fixers.stream().map(said -> Piece.inForceOn(said.act())).flatMap(Stream::ofNullable);
    }

    private boolean isInTime(Said said) {
      var early = Objects.requireNonNull(said.act().effectiveOn()).firstDay().isBefore(first);
      if (early) {
        find(Kind.CONTRADICTION, said);
      }
      return !early || said.event() instanceof Act.Commenced;
    }

    /// Nothing changes on a day that nobody speaks of; the days around are looked at all the same.
    private Set<LocalDate> daysToLookAt() {
      var days = new TreeSet<LocalDate>();
      days.add(first);
      Stream.concat(Stream.of(issue), effective.stream())
          .flatMap(said -> Verbs.dates(said.act()))
          .map(LegalDate::firstDay)
          .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
      return days.tailSet(first);
    }
  }
}
