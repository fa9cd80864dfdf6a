package policytimeline.projections.belief;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import policytimeline.projections.store.LogReader;

/// What the read models have in common.
@Configuration(proxyBeanMethods = false)
public class BeliefConfig {

  @Bean
  Rows rows(JdbcTemplate db) {
    return new Rows(db);
  }

  @Bean
  Copies copies(JdbcTemplate db) {
    return new Copies(db);
  }

  @Bean
  ReadModels readModels(
      List<ReadModel<?>> models, List<Derived> derived, LogReader log, Copies copies) {
    return new ReadModels(models, derived, log, copies);
  }
}
