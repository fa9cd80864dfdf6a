package policytimeline.projections.intake.akomantoso;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The import of Akoma Ntoso.
@Configuration(proxyBeanMethods = false)
class AkomaNtosoConfig {

  @Bean
  AkomaNtoso akomaNtoso() {
    return new AkomaNtoso();
  }
}
