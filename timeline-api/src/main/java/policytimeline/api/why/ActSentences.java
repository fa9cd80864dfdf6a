package policytimeline.api.why;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import policytimeline.api.language.Language;
import policytimeline.core.event.Act;
import policytimeline.core.event.RuleEvent.RuleVacated;
import policytimeline.core.event.RuleEvent.RuleVacatedInPart;
import policytimeline.core.event.Scope;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provision;

/// Says in one sentence what an act did.
final class ActSentences {

  private final Language language;

  ActSentences(Language language) {
    this.language = language;
  }

  /// The sentence of an act that decides.
  ///
  /// @param corrected whether it was first recorded otherwise
  String of(Act act, boolean corrected) {
    // a citation stands as it is written, at the beginning of a sentence too
    var told =
        act.by() == null && !(act instanceof Act.Issued) ? language.sentence(told(act)) : told(act);
    return corrected ? told + language.text("event.corrected") : told;
  }

  /// What is done, as a noun, with who does it.
  String noun(Act act) {
    var noun = language.text(key(act) + ".noun");
    var by = act.by();
    return by == null
        ? language.text("would.act", noun)
        : language.text("would.act.by", noun, by.citation().text());
  }

  private String told(Act act) {
    if (act instanceof Act.Issued issued) {
      return language.text(
          key(act),
          issued.citation().text(),
          language.on(issued.signedOn()),
          effect(act),
          also(act));
    }
    var actor = actor(act);
    return actor == null
        ? language.text(key(act), "", parts(act), effect(act), also(act))
        : language.text(key(act) + ".by", actor, parts(act), effect(act), also(act));
  }

  private static String key(Act act) {
    return "event." + act.getClass().getSimpleName();
  }

  /// By its citation and date; by its date alone where no source names it.
  private @Nullable String actor(Act act) {
    var by = act.by();
    var made = act.signedOn();
    if (by == null) {
      return made == null ? null : language.text("actor.unnamed", language.date(made));
    }
    return made == null
        ? by.citation().text()
        : language.text("actor.dated", by.citation().text(), language.date(made));
  }

  private String effect(Act act) {
    var date = act.effectiveOn();
    return date == null
        ? language.text("effect.unset")
        : language.text("effect.dated", language.on(date));
  }

  /// Which parts it reaches, and whom and where.
  private String parts(Act act) {
    var scope = scope(act);
    var reach =
        scope == null
            ? ""
            : optional("scope.parties", scope.parties(), Function.identity())
                + optional("scope.territory", scope.territory(), Function.identity());
    return provisions(act, scope) + reach;
  }

  private String provisions(Act act, @Nullable Scope scope) {
    var inPart = act instanceof Act.EndedInPart;
    if (act.provisions().areNamed()) {
      var named = act.provisions().named().stream().map(Provision::number).toList();
      return language.text(inPart ? "part.some" : "part.named", language.list(named));
    }
    return inPart && scope == null ? language.text("part.unknown") : "";
  }

  private static @Nullable Scope scope(Act act) {
    if (act instanceof Act.Suspended suspended) {
      return suspended.scope();
    }
    if (act instanceof RuleVacated vacated) {
      return vacated.scope();
    }
    return act instanceof RuleVacatedInPart vacated ? vacated.scope() : null;
  }

  /// What only some verbs say.
  private String also(Act act) {
    return switch (act) {
      case Act.Issued issued ->
          optional("issue.applies", issued.appliesFrom(), language::date)
              + optional("issue.expires", issued.expiresOn(), language::date);
      case Act.Commenced commenced -> commencement(commenced);
      case Act.Delayed delayed -> until("to", delayed.delayedTo());
      case Act.Continued continued -> until("until", continued.continuedTo());
      case Act.PlanStep step -> step.action().code();
      case Act.Amended _,
          Act.Suspended _,
          Act.Reinstated _,
          Act.Expired _,
          Act.Ended _,
          Act.EndedInPart _,
          Act.Withdrawn _ ->
          "";
    };
  }

  private String commencement(Act.Commenced act) {
    var force = act.inForceOn();
    var applies = act.appliesFrom();
    if (force != null) {
      return applies == null
          ? language.text("commence.force", language.date(force))
          : language.text("commence.both", language.date(force), language.date(applies));
    }
    return applies == null
        ? language.text("commence.unset")
        : language.text("commence.applies", language.date(applies));
  }

  private String until(String key, @Nullable LegalDate date) {
    return date == null
        ? language.text(key + ".unset")
        : language.text(key + ".dated", language.date(date));
  }

  private <T> String optional(String key, @Nullable T value, Function<T, String> text) {
    return value == null ? "" : language.text(key, text.apply(value));
  }
}
