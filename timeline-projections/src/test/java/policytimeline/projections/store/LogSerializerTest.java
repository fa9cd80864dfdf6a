package policytimeline.projections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.OrderFacts.revoked;

import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import policytimeline.core.event.OrderEvent.OrderRevoked;
import policytimeline.core.event.PolicyEvent;

class LogSerializerTest {

  private final LogSerializer serializer = new LogSerializer();

  @Test
  void an_event_is_stored_under_its_own_name_and_not_that_of_a_java_class() {
    var stored = serializer.serialize(event(), String.class);

    assertThat(stored.getType().getName()).isEqualTo("OrderRevoked");
    assertThat(stored.getType().getRevision()).isEqualTo("1");
    assertThat(stored.getData()).doesNotContain("policytimeline");
  }

  @Test
  void a_stored_name_leads_back_to_its_event() {
    var stored = serializer.serialize(event(), String.class);

    assertThat(serializer.classForType(stored.getType())).isEqualTo(OrderRevoked.class);
    assertThat(serializer.<String, PolicyEvent>deserialize(stored)).isEqualTo(event());
  }

  @Test
  void what_is_no_event_keeps_the_name_of_its_class() {
    var stored = serializer.serialize(MetaData.with("recordedBy", "u-1"), String.class);

    assertThat(stored.getType().getName()).isEqualTo(MetaData.class.getName());
    assertThat(serializer.<String, MetaData>deserialize(stored)).containsEntry("recordedBy", "u-1");
  }

  private static PolicyEvent event() {
    return revoked(EO_14110).on("2025-01-20").by("EO 14148").event();
  }
}
