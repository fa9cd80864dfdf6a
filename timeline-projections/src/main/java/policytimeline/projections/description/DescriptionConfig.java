package policytimeline.projections.description;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.belief.Rows;
import policytimeline.projections.store.LogJson;

/// The descriptions.
@Configuration(proxyBeanMethods = false)
public class DescriptionConfig {

  @Bean
  DescriptionModel descriptionModel(Rows rows) {
    return new DescriptionModel(rows, LogJson.MAPPER);
  }

  @Bean
  DescriptionQueries descriptionQueries(JdbcClient db) {
    return new DescriptionQueries(db, LogJson.MAPPER);
  }
}
