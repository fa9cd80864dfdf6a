package policytimeline.projections.belief;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.store.LogReader;

/// The projection that keeps all read models.
@Configuration(proxyBeanMethods = false)
public class BeliefConfig {

  @Bean
  Rows rows(JdbcTemplate db) {
    return new Rows(db);
  }

  @Bean
  ReadModelProjection readModelProjection(List<ReadModel<?>> models, LogReader log, JdbcClient db) {
    return new ReadModelProjection(models, log, db);
  }
}
