package policytimeline.core.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import policytimeline.core.event.Act;
import policytimeline.core.event.TextChange;
import policytimeline.core.event.TextChange.Inserted;
import policytimeline.core.event.TextChange.Removed;
import policytimeline.core.event.TextChange.Renumbered;
import policytimeline.core.event.TextChange.Replaced;
import policytimeline.core.instrument.Provision;
import policytimeline.core.phase.Effect;
import policytimeline.core.phase.Finding;
import policytimeline.core.phase.Finding.Kind;
import policytimeline.core.phase.Timeline;

/// Lets the issue and the amendments of a record take effect on its text, up to a day.
final class TextFold {

  private final Effect issue;
  private final LocalDate on;
  private final NamedProvisions named;
  private final Draft draft;
  private final List<Finding> findings = new ArrayList<>();

  private TextFold(Effect issue, LocalDate on, NamedProvisions named) {
    this.issue = issue;
    this.on = on;
    this.named = named;
    this.draft = new Draft(isUntold());
  }

  static Drafted of(Timeline timeline, LocalDate on) {
    var effects = Effect.of(timeline.record());
    var issue = effects.stream().filter(effect -> effect.act() instanceof Act.Issued).findFirst();
    if (issue.isEmpty() || timeline.phaseOn(on).isEmpty()) {
      return Drafted.NOTHING;
    }
    var begins = timeline.phases().getFirst().from();
    var fold = new TextFold(issue.get(), on, new NamedProvisions(timeline.record()));
    fold.enact();
    // one dated before the issue has no effect, which the fold of the phases reports
    effects.stream()
        .filter(effect -> !effect.day().isBefore(begins) && !effect.day().isAfter(on))
        .forEach(fold::amend);
    fold.listNamed();
    return new Drafted(
        List.copyOf(fold.draft.lines()), List.copyOf(fold.draft.removed()), fold.findings);
  }

  private void enact() {
    for (var told : ((Act.Issued) issue.act()).text()) {
      if (draft.has(told.provision())) {
        report(issue, "It has %s twice; the first counts.".formatted(told.provision()));
      } else {
        draft.add(Line.written(told, issue.standing().origin(), issue.entry()));
      }
    }
  }

  private void amend(Effect effect) {
    if (!(effect.act() instanceof Act.Amended amended)) {
      return;
    }
    var renumbered = new ArrayList<Renumbered>();
    for (var change : amended.changes()) {
      if (change instanceof Renumbered each) {
        renumbered.add(each);
      } else {
        renumber(renumbered, effect);
        renumbered.clear();
        carryOut(change, effect).ifPresent(why -> report(effect, why));
      }
    }
    renumber(renumbered, effect);
  }

  /// Says why it cannot be carried out, where it cannot.
  private Optional<String> carryOut(TextChange change, Effect effect) {
    return switch (change) {
      case Inserted inserted -> insert(inserted, effect);
      case Replaced replaced -> replace(replaced, effect);
      case Removed removed -> remove(removed.provision(), effect);
      case Renumbered _ -> Optional.empty();
    };
  }

  private Optional<String> insert(Inserted change, Effect effect) {
    var number = change.provision().provision();
    if (draft.has(number)) {
      return Optional.of("It inserts %s, which is there already.".formatted(number));
    }
    var line = Line.written(change.provision(), effect.standing().origin(), effect.entry());
    var after = change.after();
    if (after == null) {
      draft.add(line);
    } else if (!after.equals(number) && isThere(after)) {
      draft.addAfter(after, line);
    } else {
      return Optional.of(
          "It inserts %s after %s, but the text has no such provision.".formatted(number, after));
    }
    return Optional.empty();
  }

  private Optional<String> replace(Replaced change, Effect effect) {
    var number = change.provision().provision();
    if (!isThere(number)) {
      return unknown("replaces", number);
    }
    if (!draft.has(number)) {
      draft.addByNumber(bare(number));
    }
    draft.replace(change.provision(), effect.entry());
    return Optional.empty();
  }

  private Optional<String> remove(Provision number, Effect effect) {
    if (!isThere(number)) {
      return unknown("removes", number);
    }
    draft.remove(number, effect.entry());
    return Optional.empty();
  }

  private void renumber(List<Renumbered> changes, Effect effect) {
    changes.forEach(change -> isThere(change.provision()));
    var refused = draft.renumber(changes, effect.entry());
    changes.stream()
        .filter(refused::containsKey)
        .distinct()
        .forEach(
            change ->
                report(
                    effect,
                    "It numbers %s anew as %s, %s."
                        .formatted(change.provision(), change.to(), refused.get(change))));
  }

  /// Whether a change can be carried out upon it. A provision that acts name is there, though no
  /// text tells it; and where the issue tells no text at all, whatever a change is about was there.
  private boolean isThere(Provision number) {
    if (draft.hasAnyOf(number)) {
      return true;
    }
    if (draft.hasSeen(number) || !(isUntold() || named.contain(number))) {
      return false;
    }
    draft.addByNumber(bare(number));
    return true;
  }

  /// What acts have named by the day, and no text ever told.
  private void listNamed() {
    named.by(on).stream()
        .filter(number -> !draft.hasSeen(number))
        .forEach(number -> draft.addByNumber(bare(number)));
  }

  private Line bare(Provision number) {
    return Line.named(number, issue.standing().origin(), named.entries(number, on));
  }

  private boolean isUntold() {
    return ((Act.Issued) issue.act()).text().isEmpty();
  }

  private static Optional<String> unknown(String verb, Provision number) {
    return Optional.of("It %s %s, but the text has no such provision.".formatted(verb, number));
  }

  private void report(Effect effect, String message) {
    findings.add(effect.finding(Kind.CONTRADICTION, message));
  }
}
