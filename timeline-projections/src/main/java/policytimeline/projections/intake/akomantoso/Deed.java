package policytimeline.projections.intake.akomantoso;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.RuleEvent.RuleAmended;
import policytimeline.core.event.RuleEvent.RuleRepealed;
import policytimeline.core.event.RuleEvent.RuleRepealedInPart;
import policytimeline.core.event.TextChange;
import policytimeline.core.instrument.AmendmentKind;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Provisions;
import policytimeline.projections.intake.Statement;

/// What one actor does to the act on one day, gathered from all places of the file.
final class Deed {

  private final long line;
  private final Actor actor;
  private final @Nullable LegalDate day;
  private final @Nullable Integer place;
  private final Set<Provision> amended = new TreeSet<>();
  private final Set<Provision> ended = new TreeSet<>();
  private final List<TextChange> changes = new ArrayList<>();
  private boolean amends;
  private boolean repeals;

  Deed(long line, Actor actor, @Nullable LegalDate day, @Nullable Integer place) {
    this.line = line;
    this.actor = actor;
    this.day = day;
    this.place = place;
  }

  void amends() {
    amends = true;
  }

  void amends(List<Provision> provisions) {
    amends = true;
    amended.addAll(provisions);
  }

  void changes(TextChange change) {
    if (!changes.contains(change)) {
      changes.add(change);
    }
  }

  void ends(List<Provision> provisions) {
    ended.addAll(provisions);
  }

  void repeals() {
    repeals = true;
  }

  @Nullable LegalDate day() {
    return day;
  }

  boolean endsAny() {
    return !ended.isEmpty();
  }

  Set<Provision> ended() {
    return ended;
  }

  /// An amendment, an end in part and an end, as far as it is each.
  Stream<Statement> statements(Subject of) {
    var by = actor.reference();
    var signed = actor.signedOn();
    var statements = Stream.<Statement>builder();
    if (amends) {
      var amendment =
          new RuleAmended(
              of.instrument(),
              new Provisions(List.copyOf(amended)),
              AmendmentKind.AMENDMENT,
              changes,
              signed,
              day,
              by,
              null,
              place,
              of.source());
      statements.add(new Statement.Complete(line, amendment));
    }
    if (!ended.isEmpty()) {
      var parts = new Provisions(List.copyOf(ended));
      var end =
          new RuleRepealedInPart(of.instrument(), parts, signed, day, by, null, place, of.source());
      statements.add(new Statement.Complete(line, end));
    }
    if (repeals) {
      var end = new RuleRepealed(of.instrument(), signed, day, by, null, place, of.source());
      statements.add(new Statement.Complete(line, end));
    }
    return statements.build();
  }
}
