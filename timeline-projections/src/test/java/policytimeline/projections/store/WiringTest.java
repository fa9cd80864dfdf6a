package policytimeline.projections.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import policytimeline.projections.OnPostgres;

/// With the wrong order of configurations Axon starts without any of these, and says nothing.
@OnPostgres
class WiringTest {

  private final Configuration axon;
  private final TransactionManager transactions;
  private final EventBus bus;
  private final EventStorageEngine engine;
  private final TokenStore tokens;

  WiringTest(
      Configuration axon,
      TransactionManager transactions,
      EventBus bus,
      EventStorageEngine engine,
      TokenStore tokens) {
    this.axon = axon;
    this.transactions = transactions;
    this.bus = bus;
    this.engine = engine;
    this.tokens = tokens;
  }

  @Test
  void transactions_are_those_of_spring() {
    assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
    assertThat(axon.getComponent(TransactionManager.class)).isSameAs(transactions);
  }

  @Test
  void the_events_go_to_our_engine_on_the_database() {
    assertThat(bus).isInstanceOf(EmbeddedEventStore.class).isSameAs(axon.eventStore());
    assertThat(engine)
        .isInstanceOf(JdbcEventStorageEngine.class)
        .isInstanceOf(PolicyEventStorageEngine.class)
        .isSameAs(axon.getComponent(EventStorageEngine.class));
  }

  @Test
  void tokens_and_events_are_written_as_json_of_our_own() {
    assertThat(tokens).isInstanceOf(JdbcTokenStore.class);
    assertThat(axon.eventSerializer()).isInstanceOf(LogSerializer.class);
  }
}
