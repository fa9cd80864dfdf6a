package policytimeline.api.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A real Chromium, started once for all tests: the one that `TIMELINE_CHROMIUM` names, the one of
/// the machine, or one that can be downloaded. Where there is none the tests say so and are
/// skipped, unless `TIMELINE_BROWSER` is `required`.
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

  private Chromium() {}

  private static final class Started {
    static final Optional<Browser> BROWSER = start();
  }

  static Browser browser() {
    if (Started.BROWSER.isEmpty()) {
      var said =
          "There is no Chromium: install one (apt-get install chromium), or name it by TIMELINE_CHROMIUM.";
      if ("required".equals(System.getenv("TIMELINE_BROWSER"))) {
        throw new AssertionError(said);
      }
      Assumptions.abort(said);
    }
    return Started.BROWSER.orElseThrow();
  }

  private static Optional<Browser> start() {
    var installed = installed();
    // without its sandbox, since tests in a container run as root, which has none
    var options = new LaunchOptions().setHeadless(true).setArgs(List.of("--no-sandbox"));
    installed.ifPresent(options::setExecutablePath);
    var settings = new HashMap<String, String>();
    if (installed.isPresent()) {
      settings.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    }
    try {
      var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(settings));
      return Optional.of(playwright.chromium().launch(options));
    } catch (PlaywrightException none) {
      if (installed.isPresent()) {
        throw none;
      }
      return Optional.empty();
    }
  }

  private static Optional<Path> installed() {
    var named = System.getenv("TIMELINE_CHROMIUM");
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named));
    }
    var folders =
        Pattern.compile(Pattern.quote(File.pathSeparator))
            .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
            .map(Path::of)
            .toList();
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
        .flatMap(file -> Files.isExecutable(file) ? Stream.of(file) : Stream.empty())
        .findFirst();
  }
}
