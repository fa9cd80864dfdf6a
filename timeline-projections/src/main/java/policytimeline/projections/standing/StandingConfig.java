package policytimeline.projections.standing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import policytimeline.projections.belief.Rows;
import tools.jackson.databind.json.JsonMapper;

/// What held, as pages show it.
@Configuration(proxyBeanMethods = false)
public class StandingConfig {

  @Bean
  StandingModel standingModel(Rows rows, JsonMapper json) {
    return new StandingModel(rows, json);
  }
}
