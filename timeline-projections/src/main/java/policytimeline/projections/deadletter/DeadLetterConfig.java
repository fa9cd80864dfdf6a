package policytimeline.projections.deadletter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is parked.
@Configuration(proxyBeanMethods = false)
public class DeadLetterConfig {

  @Bean
  DeadLetterQueries deadLetterQueries(JdbcClient db) {
    return new DeadLetterQueries(db);
  }
}
