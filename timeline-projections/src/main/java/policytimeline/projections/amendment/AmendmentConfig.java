package policytimeline.projections.amendment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.belief.Rows;

/// The amendments.
@Configuration(proxyBeanMethods = false)
public class AmendmentConfig {

  @Bean
  AmendmentModel amendmentModel(Rows rows) {
    return new AmendmentModel(rows);
  }

  @Bean
  AmendmentQueries amendmentQueries(JdbcClient db) {
    return new AmendmentQueries(db);
  }
}
