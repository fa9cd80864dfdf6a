package policytimeline.projections.phase;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.belief.Rows;

/// The phases.
@Configuration(proxyBeanMethods = false)
public class PhaseConfig {

  @Bean
  PhaseModel phaseModel(Rows rows) {
    return new PhaseModel(rows);
  }

  @Bean
  PhaseQueries phaseQueries(JdbcClient db) {
    return new PhaseQueries(db);
  }
}
