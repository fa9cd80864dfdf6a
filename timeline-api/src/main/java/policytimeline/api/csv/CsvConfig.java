package policytimeline.api.csv;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// CSV beside JSON, which stays the default.
@Configuration(proxyBeanMethods = false)
class CsvConfig implements WebMvcConfigurer {

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
    builder.configureMessageConvertersList(converters -> converters.addLast(new CsvConverter()));
  }
}
