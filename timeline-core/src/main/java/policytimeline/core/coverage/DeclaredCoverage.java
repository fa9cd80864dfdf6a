package policytimeline.core.coverage;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import policytimeline.core.decision.Decision;
import policytimeline.core.stream.RecordedStream;

/// Axon's face of what was declared of one jurisdiction and family. Nothing declared before stands
/// against a new declaration: coverage may grow, and may turn out smaller than was thought.
public class DeclaredCoverage extends RecordedStream {

  protected DeclaredCoverage() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  String handle(DeclareCoverage command) {
    return record(Decision.accept(command.declared()));
  }
}
