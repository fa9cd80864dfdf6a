package policytimeline.projections.explanation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import policytimeline.projections.record.RecordQueries;

/// The explanations.
@Configuration(proxyBeanMethods = false)
public class ExplanationConfig {

  @Bean
  ExplanationQueries explanationQueries(RecordQueries records) {
    return new ExplanationQueries(records);
  }
}
