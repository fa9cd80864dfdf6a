package policytimeline.core.clerical;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.InstrumentId;

/// What a person may ask of our own record of an instrument, of whichever family it is.
public sealed interface ClericalCommand {

  InstrumentId instrument();

  /// Puts the complete replacement in the place of an entry.
  record CorrectEntry(
      @TargetAggregateIdentifier InstrumentId instrument,
      String entry,
      PolicyEvent replacement,
      String reason,
      Source source)
      implements ClericalCommand {}

  /// Voids an entry.
  record RetractEntry(
      @TargetAggregateIdentifier InstrumentId instrument,
      String entry,
      String reason,
      Source source)
      implements ClericalCommand {}
}
