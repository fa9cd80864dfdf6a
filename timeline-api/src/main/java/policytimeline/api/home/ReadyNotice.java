package policytimeline.api.home;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says where the service can be reached, and where its token is.
@Component
class ReadyNotice {

  private static final Logger LOG = LoggerFactory.getLogger(ReadyNotice.class);

  private final TimelineHome home;

  ReadyNotice(TimelineHome home) {
    this.home = home;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext context
        && context.getWebServer() != null) {
      LOG.info(
          "Policy Timeline is ready: http://localhost:{}/api/v1/state (token in {})",
          context.getWebServer().getPort(),
          home.folder().resolve("token"));
    }
  }
}
