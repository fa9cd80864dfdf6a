package policytimeline.projections.intake.akomantoso;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.FactKey;
import policytimeline.core.event.ProvisionText;
import policytimeline.core.event.RuleEvent.RuleAdopted;
import policytimeline.core.event.RuleEvent.RuleAmended;
import policytimeline.core.event.RuleEvent.RuleCommenced;
import policytimeline.core.event.TextChange;
import policytimeline.core.instrument.AmendmentKind;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Provisions;
import policytimeline.projections.intake.Statement;
import policytimeline.projections.intake.akomantoso.Lifecycle.Sort;

/// What the file of an act comes to: its issue, its commencements, what was done to it, its text.
final class ActRecord {

  private final ActFile file;
  private final Subject subject;
  private final Lifecycle lifecycle;
  private final Deeds deeds;
  private final Remarks remarks;
  private final List<Modification> own;

  private ActRecord(ActFile file) {
    this.file = file;
    this.subject = Subjects.of(file);
    this.lifecycle = Lifecycle.of(file.metadata());
    this.own = file.metadata().modifications().stream().filter(Modification::isOfThisAct).toList();
    var actors = new Actors(file.metadata(), subject.instrument());
    this.deeds = new Deeds(subject, lifecycle, actors, file.body()).gather(own);
    this.remarks = new Remarks(file, subject, lifecycle, actors, deeds);
  }

  static ActRecord of(ActFile file) {
    return new ActRecord(file);
  }

  List<Statement> statements() {
    var all = new ArrayList<Statement>();
    var text = texts();
    var asIssued = isAsIssued();
    all.add(issue(asIssued ? text : List.of()));
    all.addAll(commencements());
    deeds.all().forEach(deed -> deed.statements(subject).forEach(all::add));
    if (!asIssued && !text.isEmpty() && subject.expressedOn() != null) {
      all.add(consolidated(text, subject.expressedOn()));
    }
    var onOthers = new OnOthers(file, subject, lifecycle);
    all.addAll(onOthers.statements());
    return Stream.of(onceEach(all), onOthers.remarks(), remarks.all())
        .flatMap(List::stream)
        .toList();
  }

  private Statement issue(List<ProvisionText> text) {
    var adopted =
        new RuleAdopted(
            subject.instrument(),
            subject.citation(),
            subject.titles(),
            subject.kind(),
            subject.issuer(),
            subject.jurisdiction(),
            subject.signedOn(),
            inForceOn(),
            null,
            null,
            text,
            null,
            subject.source());
    return new Statement.Complete(file.act().line(), adopted);
  }

  /// As the publisher says, or the life cycle; else as of the event that brought the act about,
  /// which is remarked.
  private @Nullable LegalDate inForceOn() {
    return file.preface()
        .inForceOn()
        .or(() -> lifecycle.inForceOn(file.act()))
        .or(() -> lifecycle.all(Sort.GENERATION).map(Lifecycle.Event::day).findFirst())
        .orElse(null);
  }

  /// Provisions with a period of their own that a commencement began: one that an amendment began
  /// is that of a version.
  private List<Statement> commencements() {
    var whole = inForceOn();
    var inForce = new TreeMap<LegalDate, List<Unit>>();
    var applying = new TreeMap<LegalDate, List<Unit>>();
    for (var unit : file.body().units()) {
      var period = unit.period();
      var start = period == null ? null : lifecycle.beginning(period).orElse(null);
      if (period != null && start != null && start.sort() == Sort.COMMENCEMENT) {
        var days = lifecycle.isOfForce(period) ? inForce : applying;
        days.computeIfAbsent(start.day(), _ -> new ArrayList<>()).add(unit);
      }
    }
    inForce.remove(whole);
    applying.remove(whole);
    return Stream.concat(
            inForce.entrySet().stream().map(day -> commenced(day.getValue(), day.getKey(), null)),
            applying.entrySet().stream().map(day -> commenced(day.getValue(), null, day.getKey())))
        .toList();
  }

  private Statement commenced(
      List<Unit> units, @Nullable LegalDate inForceOn, @Nullable LegalDate appliesFrom) {
    var provisions = new Provisions(units.stream().map(Unit::provision).toList());
    return new Statement.Complete(
        units.getFirst().line(),
        new RuleCommenced(
            subject.instrument(),
            provisions,
            null,
            inForceOn,
            appliesFrom,
            null,
            null,
            null,
            subject.source()));
  }

  /// The text of each provision that the file has once and that nothing ended by then.
  private List<ProvisionText> texts() {
    if (file.body().hasTooMuchText()) {
      return List.of();
    }
    var byNumber = new LinkedHashMap<Provision, Unit>();
    var ended = new HashSet<Provision>(remarks.repeated());
    deeds.all().stream().filter(this::isByThen).forEach(deed -> ended.addAll(deed.ended()));
    file.body().units().stream()
        .filter(unit -> !ended.contains(unit.provision()))
        .forEach(unit -> byNumber.putIfAbsent(unit.provision(), unit));
    return byNumber.values().stream().map(unit -> unit.inLanguage(subject.language())).toList();
  }

  /// Whether the file gives the text before anything changed it.
  private boolean isAsIssued() {
    return subject.expressedOn() != null
        && file.body().repealed().isEmpty()
        && deeds.unread().isEmpty()
        && lifecycle.unread().isEmpty()
        && deeds.all().stream().noneMatch(this::isByThen);
  }

  private boolean isByThen(Deed deed) {
    var then = subject.expressedOn();
    return deed.day() == null || then == null || deed.day().compareTo(then) <= 0;
  }

  /// The text of a day, by nobody: who made it so is told by the acts before it, and not by this.
  private Statement consolidated(List<ProvisionText> text, LegalDate on) {
    return new Statement.Complete(
        file.act().line(),
        new RuleAmended(
            subject.instrument(),
            new Provisions(text.stream().map(ProvisionText::provision).toList()),
            AmendmentKind.AMENDMENT,
            text.stream().<TextChange>map(TextChange.Replaced::new).toList(),
            null,
            on,
            null,
            null,
            null,
            subject.expression()));
  }

  /// Two deeds of one actor upon the same provisions are one fact to the log; the second is told as
  /// unread and not lost.
  private List<Statement> onceEach(List<Statement> all) {
    var keys = new HashSet<FactKey>();
    return all.stream()
        .map(
            statement ->
                statement instanceof Statement.Complete(var line, var event)
                        && !keys.add(FactKey.of(event))
                    ? remarks.unreadable(
                        line, "the same act does the same on another day too", event.toString())
                    : statement)
        .toList();
  }
}
