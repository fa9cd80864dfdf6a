package policytimeline.projections.intake.federalregister;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The formats of the Federal Register.
@Configuration(proxyBeanMethods = false)
class FederalRegisterConfig {

  @Bean
  FederalRegisterCsv federalRegisterCsv() {
    return new FederalRegisterCsv();
  }

  @Bean
  FederalRegisterJson federalRegisterJson() {
    return new FederalRegisterJson();
  }
}
