package policytimeline.projections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;

import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import policytimeline.projections.Ledger;
import policytimeline.projections.TestApplication;
import policytimeline.projections.TestDatabase;

/// Whole applications, one after the other on one database.
class FirstStartOnAFilledStoreTest {

  private final JdbcConnectionDetails database = TestDatabase.fresh();

  @Test
  void an_application_goes_on_where_the_one_before_it_was_closed() {
    try (var first = start()) {
      ledger(first).learn(issued(EO_14110).signed("2023-10-30"));
    }
    try (var second = start()) {
      ledger(second).learn(revoked(EO_14110).on("2025-01-20").by("EO 14148"));

      assertThat(ledger(second).texts("select status from phase where known_to > 2"))
          .containsExactlyInAnyOrder("in_force", "revoked");
    }
  }

  @Test
  void an_application_without_read_models_makes_them_from_the_store() {
    try (var first = start()) {
      ledger(first).learn(issued(EO_14110).signed("2023-10-30"));
      ledger(first).learn(revoked(EO_14110).on("2025-01-20").by("EO 14148"));
      ledger(first).processor().shutDown();
      ledger(first).forgetReadModels();
    }
    try (var second = start()) {
      ledger(second).settle();

      assertThat(ledger(second).number("select count(*) from phase")).isEqualTo(3);
    }
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(TestApplication.class)
        .initializers(
            context -> context.getBeanFactory().registerSingleton("sameDatabase", database))
        .run("--spring.main.banner-mode=off");
  }

  private static Ledger ledger(ConfigurableApplicationContext application) {
    return application.getBean(Ledger.class);
  }
}
