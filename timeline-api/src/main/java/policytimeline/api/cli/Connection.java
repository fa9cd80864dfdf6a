package policytimeline.api.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import policytimeline.api.home.Occupant;

/// How a command finds its service.
final class Connection {

  private static final URI USUAL = URI.create("http://localhost:8080");

  @Option(
      names = "--service",
      paramLabel = "URL",
      description = "The service that is asked, such as https://timeline.example.org")
  private @Nullable URI service;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "Holds the token of whoever writes.")
  private @Nullable Path tokenFile;

  @Option(
      names = "--insecure",
      description = "Sends the token to another machine even over plain http.")
  private boolean insecure;

  private final Terminal terminal;
  private final Class<?> started;
  private final Map<String, String> environment;

  Connection(Terminal terminal, Class<?> started) {
    this.terminal = terminal;
    this.started = started;
    this.environment = System.getenv();
  }

  /// A service that is there to be asked, until it is closed.
  Session open() {
    return named().or(this::running).or(this::usual).orElseGet(this::own);
  }

  private Optional<Session> named() {
    var address = service;
    if (address == null) {
      return Optional.empty();
    }
    if (address.getHost() == null || !isWeb(address)) {
      throw NotDone.wrongCall(
          "--service is an address such as https://timeline.example.org; got: " + address);
    }
    var token = token(isLoopback(address) ? Token.ofHome(home()) : Token.NONE);
    if (token.isThere() && !insecure && !isSecret(address)) {
      throw NotDone.wrongCall(
          "The token would go to %s in the clear; name it by https, or say --insecure."
              .formatted(address.getHost()));
    }
    return Optional.of(Session.with(new Remote(address, token)));
  }

  /// The one that runs on the data folder.
  private Optional<Session> running() {
    return Occupant.of(home())
        .map(occupant -> new Remote(occupant.address(), token(Token.ofHome(home()))))
        .filter(Remote::answers)
        .map(Session::with);
  }

  /// A data folder that somebody named is not passed over for another one's service. The one at the
  /// usual address has not this data folder, or it would have been found in it.
  private Optional<Session> usual() {
    return Optional.of(new Remote(USUAL, token(Token.NONE)))
        .filter(_ -> environment.get("TIMELINE_HOME") == null)
        .filter(Remote::answers)
        .map(Session::with);
  }

  private Session own() {
    terminal.err().printf("No service runs on %s: one is started for this command.%n", home());
    var own = InProcess.start(started, home());
    return Session.with(new Remote(own.address(), token(Token.ofHome(home()))), own);
  }

  private Token token(Token otherwise) {
    var file = tokenFile;
    if (file != null) {
      return Token.in(file);
    }
    var given = environment.getOrDefault("TIMELINE_TOKEN", "");
    return given.isBlank() ? otherwise : Token.chosen(given);
  }

  private Path home() {
    var named = environment.get("TIMELINE_HOME");
    return named == null
        ? Path.of(System.getProperty("user.home"), ".policy-timeline")
        : Path.of(named).toAbsolutePath();
  }

  private static boolean isWeb(URI address) {
    return "http".equals(address.getScheme()) || "https".equals(address.getScheme());
  }

  private static boolean isSecret(URI address) {
    return "https".equals(address.getScheme()) || isLoopback(address);
  }

  private static boolean isLoopback(URI address) {
    var host = address.getHost();
    return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
  }
}
