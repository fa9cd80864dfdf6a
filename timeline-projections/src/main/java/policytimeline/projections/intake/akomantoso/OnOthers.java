package policytimeline.projections.intake.akomantoso;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.RuleEvent.RuleAmended;
import policytimeline.core.event.RuleEvent.RuleRepealed;
import policytimeline.core.event.RuleEvent.RuleRepealedInPart;
import policytimeline.core.instrument.AmendmentKind;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Provisions;
import policytimeline.projections.intake.Statement;

/// What the act does to others, each on the stream of the other.
final class OnOthers {

  private record Key(InstrumentId target, boolean repeals, @Nullable LegalDate day) {}

  /// What is done to one other act on one day.
  private static final class Group {

    private final long line;
    private final Set<Provision> named = new TreeSet<>();
    private boolean reachesWhole;
    private boolean reachesUntold;

    Group(long line) {
      this.line = line;
    }

    void reach(List<WorkUri> targets) {
      for (var target : targets) {
        var provision = ProvisionId.of(target.fragment());
        provision.ifPresent(named::add);
        reachesWhole |= target.fragment() == null;
        reachesUntold |= target.fragment() != null && provision.isEmpty();
      }
    }

    /// None where one of them cannot be told: the others alone would not be all.
    Provisions provisions() {
      return reachesWhole || reachesUntold
          ? Provisions.NONE_NAMED
          : new Provisions(List.copyOf(named));
    }
  }

  private final ActFile file;
  private final Subject subject;
  private final Lifecycle lifecycle;
  private final Map<Key, Group> groups = new LinkedHashMap<>();
  private final List<Statement> remarks = new ArrayList<>();

  OnOthers(ActFile file, Subject subject, Lifecycle lifecycle) {
    this.file = file;
    this.subject = subject;
    this.lifecycle = lifecycle;
    file.metadata().modifications().stream()
        .filter(modification -> !modification.isOfThisAct())
        .forEach(this::add);
  }

  List<Statement> statements() {
    return groups.entrySet().stream()
        .<Statement>map(
            entry ->
                new Statement.Complete(
                    entry.getValue().line, act(entry.getKey(), entry.getValue())))
        .toList();
  }

  List<Statement> remarks() {
    return remarks;
  }

  private void add(Modification modification) {
    var targets =
        modification.destinations().stream()
            .filter(tag -> tag.get("pos") == null)
            .flatMap(tag -> WorkUri.parse(tag.get("href")).stream())
            .filter(
                uri -> uri.instrument().filter(it -> !it.equals(subject.instrument())).isPresent())
            .toList();
    if (targets.isEmpty()) {
      remark(modification, "a modification of something that cannot be told");
      return;
    }
    var repeals = modification.type().equals("repeal");
    var key =
        new Key(
            targets.getFirst().instrument().orElseThrow(), repeals, day(modification).orElse(null));
    var group = groups.computeIfAbsent(key, _ -> new Group(modification.tag().line()));
    group.reach(targets);
    if (modification.destinations().stream().anyMatch(tag -> tag.get("upTo") != null)) {
      group.reachesUntold = true;
      remark(modification, "which provisions lie in the range only the other act tells");
    }
  }

  private PolicyEvent act(Key key, Group group) {
    var by = subject.reference();
    var signed = subject.signedOn();
    if (key.repeals()) {
      return group.reachesWhole
          ? new RuleRepealed(key.target(), signed, key.day(), by, null, null, subject.source())
          : new RuleRepealedInPart(
              key.target(),
              group.provisions(),
              signed,
              key.day(),
              by,
              null,
              null,
              subject.source());
    }
    return new RuleAmended(
        key.target(),
        group.provisions(),
        AmendmentKind.AMENDMENT,
        List.of(),
        signed,
        key.day(),
        by,
        null,
        null,
        subject.source());
  }

  private Optional<LegalDate> day(Modification modification) {
    return modification.periods().stream()
        .map(
            period ->
                lifecycle
                    .beginning(period)
                    .map(Lifecycle.Event::day)
                    .or(() -> file.body().place(period).map(Body.Place::date))
                    .orElse(null))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private void remark(Modification modification, String reason) {
    remarks.add(new Statement.Remarked(modification.tag().line(), reason, modification.shown()));
  }
}
