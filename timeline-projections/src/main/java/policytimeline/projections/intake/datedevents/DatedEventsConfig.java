package policytimeline.projections.intake.datedevents;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The format of dated events.
@Configuration(proxyBeanMethods = false)
class DatedEventsConfig {

  @Bean
  DatedEventsCsv datedEventsCsv() {
    return new DatedEventsCsv();
  }
}
