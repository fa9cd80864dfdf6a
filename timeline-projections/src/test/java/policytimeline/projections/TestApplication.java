package policytimeline.projections;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.axonframework.springboot.autoconfig.XStreamAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// This module alone as an application, on a database of its own.
@SpringBootApplication(
    exclude = {UpdateCheckerAutoConfiguration.class, XStreamAutoConfiguration.class})
public class TestApplication {

  /// A new one, unless a test brings its own.
  @Bean
  @ConditionalOnMissingBean
  JdbcConnectionDetails database() {
    return TestDatabase.fresh();
  }

  @Bean
  SettableClock clock() {
    return new SettableClock();
  }

  @Bean
  Ledger ledger(
      JdbcClient db,
      TransactionOperations transactions,
      EventBus store,
      Configuration axon,
      SettableClock clock) {
    return new Ledger(db, transactions, store, axon, clock);
  }
}
