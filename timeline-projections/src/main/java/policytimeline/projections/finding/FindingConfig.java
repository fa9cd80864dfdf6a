package policytimeline.projections.finding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.belief.Copies;
import policytimeline.projections.belief.Rows;

/// The findings.
@Configuration(proxyBeanMethods = false)
public class FindingConfig {

  @Bean
  FindingModel findingModel(Rows rows) {
    return new FindingModel(rows);
  }

  @Bean
  RegimeModel regimeModel(JdbcClient db, FindingModel findings, Copies copies) {
    return new RegimeModel(new Neighbourhood(db), findings, copies);
  }

  @Bean
  RegimeQueries regimeQueries(JdbcClient db) {
    return new RegimeQueries(new Neighbourhood(db));
  }

  @Bean
  FindingQueries findingQueries(JdbcClient db) {
    return new FindingQueries(db);
  }
}
