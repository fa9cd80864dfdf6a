package policytimeline.projections.intake;

import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;

/// What one place of a file says.
public sealed interface Statement {

  /// The line of the file on which the row begins, counted from 1.
  long line();

  /// A fact that is complete in itself.
  record Complete(long line, PolicyEvent event) implements Statement {}

  /// An entry of another log, complete in itself.
  ///
  /// @param id the one it has there, by which later clerical entries name it
  record Entered(long line, String id, PolicyEvent event) implements Statement {}

  /// A fact whose date is that of the acting instrument. The act has the date that the source
  /// states, or none; it is recorded with the date that the log has for the actor, where it has
  /// one.
  record DatedByActor(long line, InstrumentId actor, Act act) implements Statement {

    /// What the source says of the day on which the actor acted.
    public @Nullable LegalDate stated() {
      return Dating.stated(act);
    }
  }

  /// A row of which nothing can be recorded.
  record Rejected(long line, String reason, String raw) implements Statement {}

  /// A part of a row that could not be read, or that contradicts another; the rest of the row was
  /// recorded.
  record Remarked(long line, String reason, String raw) implements Statement {}

  /// A part of the record of an instrument that nobody could read.
  record Unreadable(long line, String reason, String raw, InstrumentId instrument, Source source)
      implements Statement {}
}
