package policytimeline.projections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.about;
import static policytimeline.core.OrderFacts.issued;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import policytimeline.core.Fact;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;

/// An append is there as a whole or not at all.
@OnPostgres
class FailedAppendTest {

  private final Ledger ledger;
  private final EventStorageEngine engine;

  FailedAppendTest(Ledger ledger, EventStorageEngine engine) {
    this.ledger = ledger;
    this.engine = engine;
  }

  @Test
  void an_append_at_a_place_that_is_taken_leaves_nothing() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));

    assertThatExceptionOfType(ConcurrencyException.class)
        .isThrownBy(
            () -> engine.appendEvents(at(1, about(EO_14110, "ai")), at(0, about(EO_14110))));

    assertThat(ledger.number("select count(*) from domain_event_entry")).isEqualTo(1);
    assertThat(ledger.number("select count(*) from entry")).isEqualTo(1);
  }

  @Test
  void the_next_append_gets_the_position_that_was_not_used() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"), about(EO_14110, "ai"));
    assertThatExceptionOfType(ConcurrencyException.class)
        .isThrownBy(() -> engine.appendEvents(at(1, about(EO_14110))));

    assertThat(ledger.learn(about(EO_14110, "ai"))).isEqualTo(3);
    assertThat(ledger.number(LogChecks.GAPS)).isZero();
  }

  @Test
  void what_belongs_to_no_stream_is_refused() {
    List<EventMessage<?>> events = List.of(GenericEventMessage.asEventMessage("a greeting"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> engine.appendEvents(events))
        .withMessageContaining("Only what happens to an instrument is recorded");
    assertThat(ledger.number("select count(*) from entry")).isZero();
  }

  private static EventMessage<?> at(long sequence, Fact fact) {
    return new GenericDomainEventMessage<>("Order", fact.event().stream(), sequence, fact.event());
  }
}
