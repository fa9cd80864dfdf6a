package policytimeline.projections.intake;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

  /// A fact whose date is that of the acting instrument: `event` gets the date that the log has for
  /// the actor, or `stated` where the log has none.
  record DatedByActor(
      long line,
      InstrumentId actor,
      @Nullable LegalDate stated,
      Function<@Nullable LegalDate, PolicyEvent> event)
      implements Statement {}

  /// A row of which nothing can be recorded.
  record Rejected(long line, String reason, String raw) implements Statement {}

  /// A part of a row that could not be read, or that contradicts another; the rest of the row was
  /// recorded.
  record Remarked(long line, String reason, String raw) implements Statement {}

  /// A part of the record of an instrument that nobody could read.
  record Unreadable(
      long line, String reason, String raw, InstrumentId instrument, Source source)
      implements Statement {}
}
