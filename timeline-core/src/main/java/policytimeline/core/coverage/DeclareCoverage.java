package policytimeline.core.coverage;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import policytimeline.core.event.CoverageEvent.CoverageDeclared;

/// States what is covered. Of one jurisdiction and family the last declaration holds.
public record DeclareCoverage(CoverageDeclared declared) {

  @TargetAggregateIdentifier
  public String stream() {
    return declared.stream();
  }
}
