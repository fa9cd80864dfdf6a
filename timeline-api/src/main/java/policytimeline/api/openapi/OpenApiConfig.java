package policytimeline.api.openapi;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The document at `/v3/api-docs`. The controllers are kept free of texts.
@Configuration(proxyBeanMethods = false)
class OpenApiConfig {

  @Bean
  RecordShapes recordShapes() {
    return new RecordShapes();
  }

  @Bean
  OpenApiCustomizer words() {
    return new DocumentWording(Texts.read());
  }
}
