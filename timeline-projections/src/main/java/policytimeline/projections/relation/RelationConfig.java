package policytimeline.projections.relation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.belief.Rows;

/// The relations.
@Configuration(proxyBeanMethods = false)
public class RelationConfig {

  @Bean
  RelationModel relationModel(Rows rows) {
    return new RelationModel(rows);
  }

  @Bean
  RelationQueries relationQueries(JdbcClient db) {
    return new RelationQueries(db);
  }
}
