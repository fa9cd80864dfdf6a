package policytimeline.projections.projection;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import policytimeline.projections.store.StoreConfig;

/// Axon's face of the read models. A batch is collected and taken in as it commits, together with
/// the token. No payload is read here: an event that cannot be read must not fail before it is
/// known whose it is.
@ProcessingGroup(StoreConfig.READ_MODELS)
class ReadModelProjection {

  private static final String BATCH = "policytimeline.batch";

  private final TakingIn takingIn;

  ReadModelProjection(TakingIn takingIn) {
    this.takingIn = takingIn;
  }

  @EventHandler
  void on(DomainEventMessage<?> event, TrackingToken token) {
    var unitOfWork = CurrentUnitOfWork.get();
    Batch batch =
        unitOfWork.getOrComputeResource(
            BATCH,
            _ -> {
              var started = new Batch();
              unitOfWork.onPrepareCommit(_ -> takingIn.take(started));
              return started;
            });
    batch.add(event.getAggregateIdentifier(), token.position().orElseThrow());
  }

  @ResetHandler
  void reset() {
    takingIn.forget();
  }
}
