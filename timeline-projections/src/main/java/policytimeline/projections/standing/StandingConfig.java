package policytimeline.projections.standing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import policytimeline.projections.belief.Rows;
import policytimeline.projections.store.LogJson;
import policytimeline.projections.tally.TallyCells;

/// What held, as pages show it.
@Configuration(proxyBeanMethods = false)
public class StandingConfig {

  @Bean
  StandingModel standingModel(Rows rows, TallyCells cells) {
    return new StandingModel(rows, cells, LogJson.MAPPER);
  }
}
