package policytimeline.projections.intake.akomantoso;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

  /// @param named the provisions; empty where one of them cannot be told
  private record Group(long line, TreeSet<Provision> named, boolean[] flags) {

    void reach(List<WorkUri> targets) {
      for (var target : targets) {
        var provision = ProvisionId.of(target.fragment());
        provision.ifPresent(named::add);
        flags[target.fragment() == null ? 0 : 1] |= provision.isEmpty();
      }
    }

    /// Whether it reaches the other as a whole.
    boolean isWhole() {
      return flags[0];
    }

    Provisions provisions() {
      return flags[0] || flags[1] ? Provisions.NONE_NAMED : new Provisions(List.copyOf(named));
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
                    entry.getValue().line(), act(entry.getKey(), entry.getValue())))
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
            .filter(uri -> uri.instrument().filter(it -> !it.equals(subject.instrument())).isPresent())
            .toList();
    if (targets.isEmpty()) {
      remark(modification, "a modification of something that cannot be told");
      return;
    }
    var repeals = modification.type().equals("repeal");
    var key =
        new Key(targets.getFirst().instrument().orElseThrow(), repeals, day(modification).orElse(null));
    var group =
        groups.computeIfAbsent(
            key, _ -> new Group(modification.tag().line(), new TreeSet<>(), new boolean[2]));
    group.reach(targets);
    if (modification.destinations().stream().anyMatch(tag -> tag.get("upTo") != null)) {
      group.flags()[1] = true;
      remark(modification, "which provisions lie in the range only the other act tells");
    }
  }

  private PolicyEvent act(Key key, Group group) {
    var by = subject.reference();
    var signed = subject.signedOn();
    if (key.repeals()) {
      return group.isWhole()
          ? new RuleRepealed(key.target(), signed, key.day(), by, null, null, subject.source())
          : new RuleRepealedInPart(
              key.target(), group.provisions(), signed, key.day(), by, null, null, subject.source());
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
    remarks.add(
        new Statement.Remarked(modification.tag().line(), reason, modification.shown()));
  }
}
