package policytimeline.projections.intake.omb;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The format of OMB's memoranda.
@Configuration(proxyBeanMethods = false)
class OmbConfig {

  @Bean
  OmbCsv ombCsv() {
    return new OmbCsv();
  }
}
