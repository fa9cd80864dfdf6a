package policytimeline.api.home;

import java.net.URI;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says where the service can be reached, and where its token is: in the log to people, in the data
/// folder to programs.
@Component
class ReadyNotice {

  private static final Logger LOG = LoggerFactory.getLogger(ReadyNotice.class);

  private static final String LOOPBACK = "127.0.0.1";

  private static final Set<String> ALL_ADDRESSES = Set.of("0.0.0.0", "::", "[::]", "");

  private final TimelineHome home;

  ReadyNotice(TimelineHome home) {
    this.home = home;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext context
        && context.getWebServer() != null) {
      home.reachable(address(context, context.getWebServer().getPort()));
      LOG.info(
          "Policy Timeline is ready: http://localhost:{}/api/v1/state (token in {})",
          context.getWebServer().getPort(),
          home.folder().resolve("token"));
    }
  }

  /// From this machine. A service that listens on all addresses listens on loopback too.
  private static URI address(WebServerApplicationContext context, int port) {
    var environment = context.getEnvironment();
    var host = environment.getProperty("server.address", LOOPBACK);
    var isSecret = environment.getProperty("server.ssl.enabled", boolean.class, false);
    return URI.create(
        "%s://%s:%d"
            .formatted(
                isSecret ? "https" : "http",
                ALL_ADDRESSES.contains(host) ? LOOPBACK : bracketed(host),
                port));
  }

  private static String bracketed(String host) {
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }
}
