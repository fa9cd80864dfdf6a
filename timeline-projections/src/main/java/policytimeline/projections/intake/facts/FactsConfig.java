package policytimeline.projections.intake.facts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import policytimeline.projections.store.EventShapes;

/// Our own formats.
@Configuration(proxyBeanMethods = false)
public class FactsConfig {

  @Bean
  FactsJsonl factsJsonl(EventShapes shapes) {
    return new FactsJsonl(new Facts(shapes));
  }

  @Bean
  FactsCsv factsCsv(EventShapes shapes) {
    return new FactsCsv(new Facts(shapes));
  }
}
