package policytimeline.projections.whatif;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import policytimeline.projections.finding.RegimeQueries;
import policytimeline.projections.record.RecordQueries;

/// Suppositions.
@Configuration(proxyBeanMethods = false)
public class WhatIfConfig {

  @Bean
  WhatIfQueries whatIfQueries(RecordQueries records, RegimeQueries regime) {
    return new WhatIfQueries(records, regime);
  }
}
