package policytimeline.projections.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.belief.Rows;
import policytimeline.projections.store.LogJson;

/// The plans.
@Configuration(proxyBeanMethods = false)
public class PlanConfig {

  @Bean
  PillarModel pillarModel(Rows rows) {
    return new PillarModel(rows, LogJson.MAPPER);
  }

  @Bean
  ActionModel actionModel(Rows rows) {
    return new ActionModel(rows, LogJson.MAPPER);
  }

  @Bean
  PlanQueries planQueries(JdbcClient db) {
    return new PlanQueries(db, LogJson.MAPPER);
  }
}
