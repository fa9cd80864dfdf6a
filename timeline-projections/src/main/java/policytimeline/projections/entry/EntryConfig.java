package policytimeline.projections.entry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.store.LogReader;

/// The log as it is read.
@Configuration(proxyBeanMethods = false)
public class EntryConfig {

  @Bean
  Positions positions(JdbcClient db) {
    return new Positions(db);
  }

  @Bean
  EntryQueries entryQueries(JdbcClient db, LogReader log) {
    return new EntryQueries(db, log);
  }
}
