package policytimeline.projections.intake.akomantoso;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.ProvisionText;
import policytimeline.core.event.TextChange;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Wording;
import policytimeline.projections.intake.akomantoso.Lifecycle.Event;
import policytimeline.projections.intake.akomantoso.Lifecycle.Sort;

/// Gathers what others do to the act, by actor and day.
final class Deeds {

  private record Key(String actor, @Nullable LegalDate day) {}

  private final Subject subject;
  private final Lifecycle lifecycle;
  private final Actors actors;
  private final Body body;
  private final Map<Key, Deed> deeds = new LinkedHashMap<>();
  private final List<Modification> unread = new ArrayList<>();

  Deeds(Subject subject, Lifecycle lifecycle, Actors actors, Body body) {
    this.subject = subject;
    this.lifecycle = lifecycle;
    this.actors = actors;
    this.body = body;
  }

  Deeds gather(List<Modification> modifications) {
    lifecycle.all(Sort.AMENDMENT).forEach(event -> deed(event).amends());
    body.repealed().forEach(this::add);
    var told = body.repealed().stream().map(Repealed::provision).collect(Collectors.toSet());
    modifications.forEach(modification -> add(modification, told));
    body.units().forEach(this::add);
    lifecycle.all(Sort.REPEAL).forEach(this::repeal);
    return this;
  }

  Collection<Deed> all() {
    return deeds.values();
  }

  /// Modifications of which the actor, the day or the place cannot be told.
  List<Modification> unread() {
    return unread;
  }

  private Deed deed(Event event) {
    return deed(event.tag().line(), actors.of(event.source()), event.day(), event.place());
  }

  private Deed deed(long line, Actor actor, @Nullable LegalDate day, @Nullable Integer place) {
    return deeds.computeIfAbsent(new Key(actor.key(), day), _ -> new Deed(line, actor, day, place));
  }

  /// The one event of an actor; empty where it has none or several.
  private Optional<Event> onlyEvent(Actor actor) {
    var events =
        lifecycle.events().stream()
            .filter(event -> event.sort() == Sort.AMENDMENT || event.sort() == Sort.REPEAL)
            .filter(event -> actors.of(event.source()).key().equals(actor.key()))
            .toList();
    return actor.reference() == null || events.size() != 1
        ? Optional.empty()
        : Optional.of(events.getFirst());
  }

  private void add(Repealed repealed) {
    var actor = actors.of(repealed.by());
    var event = onlyEvent(actor);
    event
        .map(this::deed)
        .orElseGet(() -> deed(repealed.line(), actor, null, null))
        .ends(List.of(repealed.provision()));
  }

  private void add(Modification modification, Set<Provision> told) {
    var provisions = provisions(modification);
    var actor =
        modification.sources().stream()
            .map(actors::of)
            .filter(each -> each.reference() != null)
            .findFirst()
            .orElse(Actor.UNTOLD);
    var event =
        modification.periods().stream()
            .flatMap(period -> lifecycle.beginning(period).stream())
            .findFirst()
            .or(() -> onlyEvent(actor));
    var day = event.map(Event::day).or(() -> day(modification));
    if (day.isEmpty() || provisions.isEmpty()) {
      if (!told.containsAll(provisions) || provisions.isEmpty()) {
        unread.add(modification);
      }
      return;
    }
    var by =
        actor.reference() == null
            ? event.map(each -> actors.of(each.source()))
            : Optional.of(actor);
    var deed =
        deed(
            modification.tag().line(),
            by.orElse(Actor.UNTOLD),
            day.get(),
            event.map(Event::place).orElse(null));
    if (modification.type().equals("repeal")) {
      deed.ends(provisions);
    } else {
      deed.amends(provisions);
      change(modification).ifPresent(deed::changes);
    }
  }

  /// A date of the body that gives the period.
  private Optional<LegalDate> day(Modification modification) {
    return modification.periods().stream()
        .flatMap(period -> body.place(period).stream())
        .flatMap(place -> Stream.ofNullable(place.date()))
        .findFirst();
  }

  private List<Provision> provisions(Modification modification) {
    var targets =
        modification.destinations().stream()
            .filter(target -> target.get("pos") == null)
            .flatMap(this::provisions);
    var inserted =
        modification.type().equals("insertion")
            ? modification.renewed().stream().flatMap(address -> provision(address).stream())
            : Stream.<Provision>empty();
    return Stream.concat(targets, inserted).distinct().toList();
  }

  private Stream<Provision> provisions(Tag target) {
    var from = provision(target.get("href"));
    var upTo = target.get("upTo");
    if (upTo == null) {
      return from.stream();
    }
    var numbers = body.units().stream().map(Unit::provision).toList();
    var first = from.map(numbers::indexOf).orElse(-1);
    var last = provision(upTo).map(numbers::indexOf).orElse(-1);
    return first < 0 || last < first ? Stream.empty() : numbers.subList(first, last + 1).stream();
  }

  private Optional<Provision> provision(@Nullable String address) {
    return address == null || !Modification.isLocal(address)
        ? Optional.empty()
        : ProvisionId.of(Modification.local(address))
            .or(() -> body.place(address).flatMap(place -> Optional.ofNullable(place.provision())));
  }

  /// What it does to the text, where the file says so of a whole article or section.
  private Optional<TextChange> change(Modification modification) {
    var whole = wholes(modification.destinations().stream().filter(tag -> tag.get("pos") == null));
    var renewed = modification.renewed().stream().flatMap(Deeds::whole).findFirst();
    return switch (modification.type()) {
      case "renumbering" ->
          whole.isPresent() && renewed.isPresent()
              ? Optional.of(new TextChange.Renumbered(whole.get(), renewed.get()))
              : Optional.empty();
      case "substitution", "replacement" ->
          whole
              .filter(_ -> modification.parts().stream().noneMatch(part -> part.is("old")))
              .filter(_ -> modification.renewed().isEmpty() || renewed.equals(whole))
              .map(number -> new TextChange.Replaced(text(modification, number)));
      case "insertion" -> {
        var after =
            wholes(
                modification.destinations().stream().filter(tag -> "after".equals(tag.get("pos"))));
        yield renewed
            .or(() -> after.isPresent() ? whole : Optional.empty())
            .map(number -> new TextChange.Inserted(text(modification, number), after.orElse(null)));
      }
      default -> Optional.empty();
    };
  }

  private ProvisionText text(Modification modification, Provision number) {
    var text = modification.newText();
    return new ProvisionText(
        number, null, text.isEmpty() ? null : Wording.of(Map.of(subject.language(), text)));
  }

  private static Optional<Provision> wholes(Stream<Tag> targets) {
    return targets
        .flatMap(tag -> Stream.ofNullable(tag.get("href")))
        .flatMap(Deeds::whole)
        .findFirst();
  }

  /// An article or section itself, and nothing within one.
  private static Stream<Provision> whole(String address) {
    return Modification.isLocal(address)
        ? ProvisionId.of(Modification.local(address))
            .filter(number -> number.number().indexOf('(') < 0)
            .stream()
        : Stream.empty();
  }

  /// A provision whose force ends other than by a new version of its text.
  private void add(Unit unit) {
    var period = unit.period();
    if (period != null && lifecycle.isOfForce(period)) {
      lifecycle
          .end(period)
          .filter(event -> event.sort() == Sort.REPEAL)
          .ifPresent(event -> deed(event).ends(List.of(unit.provision())));
    }
  }

  /// The whole, unless the file says of some provisions that they end then.
  private void repeal(Event event) {
    var inPart =
        deeds.values().stream().anyMatch(deed -> event.day().equals(deed.day()) && deed.endsAny());
    if (!inPart) {
      deed(event).repeals();
    }
  }
}
