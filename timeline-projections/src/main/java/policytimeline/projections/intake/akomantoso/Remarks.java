package policytimeline.projections.intake.akomantoso;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import policytimeline.core.instrument.Provision;
import policytimeline.projections.intake.RawText;
import policytimeline.projections.intake.Statement;
import policytimeline.projections.intake.akomantoso.Lifecycle.Sort;

/// What the file of an act leaves open, each with its line.
final class Remarks {

  private final ActFile file;
  private final Subject subject;
  private final Lifecycle lifecycle;
  private final Actors actors;
  private final Deeds deeds;
  private final List<Statement> all = new ArrayList<>();

  Remarks(ActFile file, Subject subject, Lifecycle lifecycle, Actors actors, Deeds deeds) {
    this.file = file;
    this.subject = subject;
    this.lifecycle = lifecycle;
    this.actors = actors;
    this.deeds = deeds;
  }

  /// In the order of the file.
  List<Statement> all() {
    all.clear();
    days();
    events();
    modifications();
    text();
    outside();
    all.sort(Comparator.comparingLong(Statement::line));
    return List.copyOf(all);
  }

  Statement unreadable(long line, String reason, String raw) {
    return new Statement.Unreadable(
        line, reason, new RawText(raw).shown(), subject.instrument(), subject.source());
  }

  /// Numbers that the body has more than once.
  Set<Provision> repeated() {
    var met = new HashSet<Provision>();
    var repeated = new LinkedHashSet<Provision>();
    file.body().units().stream()
        .map(Unit::provision)
        .filter(number -> !met.add(number))
        .forEach(repeated::add);
    return repeated;
  }

  private void days() {
    var generation = lifecycle.all(Sort.GENERATION).findFirst();
    var told = file.preface().inForceOn().or(() -> lifecycle.inForceOn(file.act()));
    if (told.isEmpty()) {
      leave(
          generation.map(Lifecycle.Event::tag).orElse(file.act()),
          generation.isPresent()
              ? "the file does not say when the act came into force; the day of the event that"
                  + " brought it about is taken"
              : "the file does not say when the act came into force");
    }
    var published = file.metadata().publication().map(tag -> Dates.read(tag.get("date")));
    generation
        .filter(event -> published.filter(event.day()::equals).isPresent())
        .filter(event -> !event.day().equals(subject.signedOn()))
        .filter(event -> told.filter(day -> !day.equals(event.day())).isPresent())
        .ifPresent(
            event ->
                leave(
                    event.tag(),
                    "the events of the file have the days of publication; what they brought may"
                        + " have taken effect later"));
  }

  private void events() {
    lifecycle
        .unread()
        .forEach(tag -> leave(tag, "an event without a day, or of a sort that cannot be told"));
    lifecycle.events().stream()
        .filter(event -> event.sort() == Sort.AMENDMENT)
        .filter(event -> actors.of(event.source()).reference() == null)
        .forEach(event -> leave(event.tag(), "the file does not name the act that amends"));
  }

  /// Each is remarked; with the instrument one finding tells of all of them.
  private void modifications() {
    for (var other : file.metadata().otherModifications()) {
      all.add(
          new Statement.Remarked(
              other.line(), "a modification of something else than the text", other.shown()));
    }
    var unread = deeds.unread();
    for (var modification : unread) {
      all.add(
          new Statement.Remarked(
              modification.tag().line(),
              "a modification of which the file tells no day, or no provision",
              modification.shown()));
    }
    if (!unread.isEmpty()) {
      var first = unread.getFirst();
      all.add(
          unreadable(
              first.tag().line(),
              "%d modifications of the text without a day or a provision; the first is shown"
                  .formatted(unread.size()),
              first.shown()));
    }
  }

  private void text() {
    var body = file.body();
    if (body.hasTooMuchText()) {
      leave(file.act(), "the text is longer than %d characters".formatted(Body.MOST_TEXT));
    }
    if (subject.expressedOn() == null && !body.units().isEmpty()) {
      leave(file.act(), "the file does not say of which day its text is; it is left out");
    }
    body.unnumbered()
        .forEach((line, raw) -> all.add(unreadable(line, "a provision without a number", raw)));
    var repeated = repeated();
    body.units().stream()
        .filter(unit -> unit.isTooLong() || repeated.contains(unit.provision()))
        .forEach(
            unit ->
                all.add(
                    unreadable(
                        unit.line(),
                        unit.isTooLong()
                            ? "a text that is too long to be recorded"
                            : "a number that the file has more than once; its texts are left out",
                        unit.provision().number())));
  }

  private void outside() {
    file.outside().annexes().values().forEach(tag -> leave(tag, "an annex; it is left out"));
    Stream.concat(file.outside().pieces().values().stream(), file.body().introductions().stream())
        .forEach(tag -> leave(tag, "text outside articles and sections; it is left out"));
  }

  private void leave(Tag tag, String reason) {
    all.add(unreadable(tag.line(), reason, tag.shown()));
  }
}
