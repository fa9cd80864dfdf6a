package policytimeline.core.clerical;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import policytimeline.core.clerical.ClericalCommand.CorrectEntry;
import policytimeline.core.clerical.ClericalCommand.RetractEntry;
import policytimeline.core.stream.RecordedStream;

/// Axon's face of the record of an instrument of any family, where our own entries are put right:
/// asks [ClericalRules] and records the answer.
public class InstrumentRecord extends RecordedStream {

  protected InstrumentRecord() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(CorrectEntry command) {
    return decide(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(RetractEntry command) {
    return decide(command);
  }

  private String decide(ClericalCommand command) {
    return record(ClericalRules.decide(command, entries()));
  }
}
