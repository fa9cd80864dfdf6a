package policytimeline.projections.coverage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.belief.Rows;

/// The coverage.
@Configuration(proxyBeanMethods = false)
public class CoverageConfig {

  @Bean
  CoverageModel coverageModel(Rows rows) {
    return new CoverageModel(rows);
  }

  @Bean
  CoverageQueries coverageQueries(JdbcClient db) {
    return new CoverageQueries(db);
  }
}
