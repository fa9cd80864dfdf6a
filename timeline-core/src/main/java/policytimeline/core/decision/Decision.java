package policytimeline.core.decision;

import java.time.LocalDate;
import java.util.List;
import policytimeline.core.event.ActionId;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.InstrumentId;

/// The answer to a command: what to record, or why not.
public sealed interface Decision {

  /// To be recorded, in this order.
  record Accepted(List<PolicyEvent> events) implements Decision {

    public Accepted {
      events = List.copyOf(events);
    }
  }

  static Decision accept(PolicyEvent... events) {
    return new Accepted(List.of(events));
  }

  /// Nothing is recorded. A refusal without an answer for the outside does not compile there.
  sealed interface Refused extends Decision {

    /// No issue is recorded, so there is nothing to act upon.
    record NotIssued(InstrumentId instrument) implements Refused {}

    record AlreadyIssued(InstrumentId instrument, String earlierEntry) implements Refused {}

    /// It is of this family, and the verb of another.
    record OtherFamily(InstrumentId instrument, Family family) implements Refused {}

    /// It ended on `since`, by the earlier entry.
    record AlreadyEnded(InstrumentId instrument, String earlierEntry, LocalDate since)
        implements Refused {}

    /// The record would contradict itself; the entries are those it would contradict.
    record Contradicts(InstrumentId instrument, String why, List<String> entries)
        implements Refused {

      public Contradicts {
        entries = List.copyOf(entries);
      }
    }

    /// The stream has no such entry.
    record NoSuchEntry(InstrumentId instrument, String entry) implements Refused {}

    /// The entry is voided already, by the earlier entry.
    record AlreadyVoided(InstrumentId instrument, String entry, String earlierEntry)
        implements Refused {}

    /// The replacement is about another instrument; retract, and record it there anew.
    record OtherInstrument(InstrumentId instrument, String entry) implements Refused {}

    /// The plan has a recommended action of that name already, by the earlier entry.
    record AlreadyRecommended(InstrumentId instrument, ActionId action, String earlierEntry)
        implements Refused {}

    /// The plan recommends no action of that name.
    record NoSuchAction(InstrumentId instrument, ActionId action) implements Refused {}

    /// The action is completed already, by the earlier entry.
    record AlreadyCompleted(InstrumentId instrument, ActionId action, String earlierEntry)
        implements Refused {}

    /// The plan has no such section in such a pillar.
    record NoSuchSection(InstrumentId instrument, int pillar, int section) implements Refused {}
  }
}
