package policytimeline.projections.record;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import policytimeline.projections.store.LogReader;

/// The record of single instruments.
@Configuration(proxyBeanMethods = false)
public class RecordConfig {

  @Bean
  RecordQueries recordQueries(LogReader log) {
    return new RecordQueries(log);
  }
}
