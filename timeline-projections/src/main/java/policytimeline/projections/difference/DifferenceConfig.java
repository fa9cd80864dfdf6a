package policytimeline.projections.difference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.coverage.CoverageQueries;
import policytimeline.projections.description.DescriptionQueries;
import policytimeline.projections.record.RecordQueries;

/// The differences.
@Configuration(proxyBeanMethods = false)
public class DifferenceConfig {

  @Bean
  DifferenceQueries differenceQueries(
      JdbcClient db,
      RecordQueries records,
      DescriptionQueries descriptions,
      CoverageQueries coverage) {
    return new DifferenceQueries(db, records, descriptions, coverage);
  }

  @Bean
  ChangeDayQueries changeDayQueries(JdbcClient db) {
    return new ChangeDayQueries(db);
  }
}
