package policytimeline.api.openapi;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The document at `/v3/api-docs`. The controllers are kept free of texts.
@Configuration(proxyBeanMethods = false)
class OpenApiConfig {

  static {
    // a stream of events is a text to who reads it
    SpringDocUtils.getConfig().replaceWithClass(SseEmitter.class, String.class);
  }

  @Bean
  RecordShapes recordShapes() {
    return new RecordShapes();
  }

  @Bean
  OpenApiCustomizer words() {
    return new DocumentWording(Texts.read());
  }
}
