package policytimeline.api.cli;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/// A service that a command starts for itself, on a free port of this machine, upon what is in a
/// data folder.
final class InProcess implements AutoCloseable {

  private final WebServerApplicationContext running;

  private InProcess(WebServerApplicationContext running) {
    this.running = running;
  }

  static InProcess start(Class<?> service, Path home) {
    try {
      return new InProcess(
          (WebServerApplicationContext)
              SpringApplication.run(
                  service,
                  "--timeline.home=" + home,
                  "--timeline.sample=false",
                  "--server.port=0",
                  "--server.address=127.0.0.1",
                  "--server.ssl.enabled=false",
                  "--logging.level.root=warn",
                  // the command says why in fewer words
                  "--logging.level.org.springframework.boot.SpringApplication=off"));
    } catch (RuntimeException failed) {
      throw NotDone.failed("No service runs, and none could be started.", root(failed));
    }
  }

  URI address() {
    var server = running.getWebServer();
    if (server == null) {
      throw new IllegalStateException("The service has no web server");
    }
    return URI.create("http://127.0.0.1:" + server.getPort());
  }

  @Override
  public void close() {
    SpringApplication.exit(running);
  }

  private static Throwable root(Throwable failed) {
    var cause = failed.getCause();
    return cause == null ? failed : root(cause);
  }
}
