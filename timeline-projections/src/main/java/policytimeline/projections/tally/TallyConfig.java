package policytimeline.projections.tally;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The counts that are kept.
@Configuration(proxyBeanMethods = false)
public class TallyConfig {

  @Bean
  TallyCells tallyCells(JdbcTemplate batches) {
    return TallyCells.in(batches);
  }

  @Bean
  TallyModel tallyModel(JdbcClient db, JdbcTemplate batches, TallyCells cells) {
    return new TallyModel(db, batches, cells);
  }

  @Bean
  TallyQueries tallyQueries(JdbcClient db) {
    return new TallyQueries(db);
  }
}
