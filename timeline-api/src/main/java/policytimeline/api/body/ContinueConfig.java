package policytimeline.api.body;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who asks before sending a file (`Expect: 100-continue`) is told to go on when the file is read,
/// and not before: a request that is refused is refused before the file is on its way.
@Configuration(proxyBeanMethods = false)
class ContinueConfig {

  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> continuing() {
    return server -> server.addConnectorCustomizers(ContinueConfig::whenRead);
  }

  private static void whenRead(Connector connector) {
    if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
      http.setContinueResponseTiming(ContinueResponseTiming.ON_REQUEST_BODY_READ.toString());
    }
  }
}
