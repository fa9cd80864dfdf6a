package policytimeline.projections.series;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.tally.TallyQueries;

/// The counts through time.
@Configuration(proxyBeanMethods = false)
public class SeriesConfig {

  @Bean
  SeriesQueries seriesQueries(JdbcClient db, TallyQueries tallies) {
    return new SeriesQueries(db, tallies);
  }
}
