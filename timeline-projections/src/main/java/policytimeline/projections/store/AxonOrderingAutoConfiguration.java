package policytimeline.projections.store;

import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration;
import org.axonframework.springboot.autoconfig.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;

/// Empty on purpose. Axon 4.13 orders itself after classes that Boot 4 has moved; without this
/// bridge it looks for a data source before there is one, and falls back in silence to no
/// transactions and no store.
@AutoConfiguration(
    after = {
      DataSourceAutoConfiguration.class,
      DataSourceTransactionManagerAutoConfiguration.class
    },
    before = {
      TransactionAutoConfiguration.class,
      NoOpTransactionAutoConfiguration.class,
      JdbcAutoConfiguration.class
    })
public class AxonOrderingAutoConfiguration {}
