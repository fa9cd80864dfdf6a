package policytimeline.projections.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import policytimeline.projections.record.RecordQueries;

/// The text of instruments.
@Configuration(proxyBeanMethods = false)
public class TextConfig {

  @Bean
  TextQueries textQueries(RecordQueries records) {
    return new TextQueries(records);
  }
}
