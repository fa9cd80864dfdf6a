package policytimeline.projections.state;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.description.DescriptionQueries;
import policytimeline.projections.tally.TallyQueries;

/// The main question.
@Configuration(proxyBeanMethods = false)
public class StateConfig {

  @Bean
  StateQueries stateQueries(JdbcClient db, DescriptionQueries descriptions, TallyQueries tallies) {
    return new StateQueries(db, descriptions, tallies);
  }
}
