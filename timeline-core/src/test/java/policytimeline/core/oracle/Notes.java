package policytimeline.core.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.ClericalEvent.EntryCorroborated;
import policytimeline.core.event.InstrumentEvent.InstrumentRelated;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.phase.Finding.Kind;

/// Rule 11, as far as one entry alone shows it.
final class Notes {

  private final Set<String> findings = new HashSet<>();

  private Notes() {}

  static Set<String> on(List<Said> said, List<EntryCorroborated> corroborations) {
    var notes = new Notes();
    for (var each : said) {
      if (each.event() instanceof Act) {
        notes.on(each);
      }
      if (isAboutItself(each)) {
        notes.find(Kind.SELF_REFERENCE, each);
      }
      corroborations.stream()
          .filter(corroboration -> each.isCalled(corroboration.entry()))
          .forEach(corroboration -> notes.compare(each, corroboration.statedOn()));
    }
    return notes.findings;
  }

  static boolean isAboutItself(Said said) {
    return switch (said.event()) {
      case Act act -> act.by() != null && act.by().names(act.instrument());
      case InstrumentRelated related -> related.to().names(related.instrument());
      case Object _ -> false;
    };
  }

  private void on(Said said) {
    var act = said.act();
    if (Verbs.dates(act).anyMatch(LegalDate::isImprecise)) {
      find(Kind.IMPRECISE_DATE, said);
    }
    var signed = act.signedOn();
    var effective = act.effectiveOn();
    if (signed != null && effective != null && effective.firstDay().isBefore(signed.firstDay())) {
      find(Kind.RETROACTIVE, said);
    }
    compare(said, act.statedOn());
  }

  /// A stated date is held against the signing, or else against the effect.
  private void compare(Said said, @Nullable LegalDate stated) {
    if (said.event() instanceof Act act && stated != null) {
      Stream.of(act.signedOn(), act.effectiveOn())
          .flatMap(Stream::ofNullable)
          .findFirst()
          .filter(own -> !own.agreesWith(stated))
          .ifPresent(_ -> find(Kind.DATE_DISAGREEMENT, said));
    }
  }

  private void find(Kind kind, Said said) {
    findings.add(Answer.found(kind, List.of(said.id())));
  }
}
