package policytimeline.core.clerical;

import java.util.List;
import policytimeline.core.clerical.ClericalCommand.CorrectEntry;
import policytimeline.core.clerical.ClericalCommand.RetractEntry;
import policytimeline.core.decision.Candidate;
import policytimeline.core.decision.Decision;
import policytimeline.core.event.ClericalEvent.EntryCorrected;
import policytimeline.core.event.ClericalEvent.EntryRetracted;
import policytimeline.core.phase.Entry;

/// How our own record may be put right. Pure: no clock, no I/O, no framework.
final class ClericalRules {

  private ClericalRules() {}

  static Decision decide(ClericalCommand command, List<Entry> entries) {
    var candidate = new Candidate(command.instrument(), entries);
    return switch (command) {
      case CorrectEntry(var id, var entry, var replacement, var reason, var source) ->
          candidate.record(new EntryCorrected(id, entry, replacement, reason, source));
      case RetractEntry(var id, var entry, var reason, var source) ->
          candidate.record(new EntryRetracted(id, entry, reason, source));
    };
  }
}
