package policytimeline.core.event;

import org.jspecify.annotations.Nullable;
import policytimeline.core.event.ClericalEvent.EntryCorrected;
import policytimeline.core.event.ClericalEvent.EntryCorroborated;
import policytimeline.core.event.ClericalEvent.EntryRetracted;
import policytimeline.core.event.CoverageEvent.CoverageDeclared;
import policytimeline.core.event.InstrumentEvent.InstrumentDescribed;
import policytimeline.core.event.InstrumentEvent.InstrumentRelated;
import policytimeline.core.event.InstrumentEvent.NoteUnread;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Provisions;

/// When two statements are one fact: "A revokes B" and "B: revoked by A" have the same key. The
/// date is not part of it, since two sources may well disagree about that.
public record FactKey(String text) {

  public static FactKey of(PolicyEvent event) {
    var name = event.getClass().getSimpleName();
    return new FactKey(
        switch (event) {
          case Act.Issued issued -> join(issued.stream(), "Issued");
          case Act.PlanStep step ->
              join(step.stream(), name, step.action().code(), step.effectiveOn());
          case Act act -> {
            var by = act.by();
            var actor = by == null ? day(act) : by.key();
            yield join(act.stream(), name, actor, list(act.provisions()));
          }
          case InstrumentRelated related ->
              join(
                  related.stream(),
                  name,
                  related.relation().code(),
                  related.to().key(),
                  list(related.provisions()));
          case NoteUnread unread -> join(unread.stream(), name, unread.note());
          // a description or a coverage is the same fact only when it says the same
          case InstrumentDescribed described ->
              join(
                  described.stream(),
                  name,
                  described.titles(),
                  described.kind(),
                  described.topics(),
                  described.agencies());
          case CoverageDeclared coverage ->
              join(coverage.stream(), name, coverage.since(), coverage.checkedUntil());
          case EntryCorrected corrected ->
              join(corrected.stream(), name, corrected.entry(), corrected.replacement());
          case EntryRetracted retracted -> join(retracted.stream(), name, retracted.entry());
          case EntryCorroborated corroborated ->
              join(corroborated.stream(), name, corroborated.entry(), corroborated.source().key());
        });
  }

  /// Without an actor two acts of one kind are told apart by their day, and within it by their
  /// place where the source tells that; the first is the one of a source that tells none.
  private static String day(Act act) {
    var place = act.orderInDay();
    return "on " + act.effectiveOn() + (place == null || place == 1 ? "" : " as number " + place);
  }

  private static String list(Provisions provisions) {
    return String.join(",", provisions.named().stream().map(Provision::number).toList());
  }

  private static String join(@Nullable Object... parts) {
    var key = new StringBuilder();
    for (var part : parts) {
      key.append(part).append('\u001f');
    }
    return key.toString();
  }
}
