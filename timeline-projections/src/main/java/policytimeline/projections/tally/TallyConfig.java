package policytimeline.projections.tally;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The counts that are kept.
@Configuration(proxyBeanMethods = false)
public class TallyConfig {

  @Bean
  TallyModel tallyModel(JdbcClient db, JdbcTemplate batches) {
    return new TallyModel(db, batches);
  }

  @Bean
  TallyQueries tallyQueries(JdbcClient db) {
    return new TallyQueries(db);
  }
}
