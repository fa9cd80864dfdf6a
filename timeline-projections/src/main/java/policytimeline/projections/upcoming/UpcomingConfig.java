package policytimeline.projections.upcoming;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.description.DescriptionQueries;
import policytimeline.projections.record.RecordQueries;

/// What lies ahead.
@Configuration(proxyBeanMethods = false)
public class UpcomingConfig {

  @Bean
  UpcomingQueries upcomingQueries(
      JdbcClient db, DescriptionQueries descriptions, RecordQueries records) {
    return new UpcomingQueries(db, descriptions, records);
  }
}
