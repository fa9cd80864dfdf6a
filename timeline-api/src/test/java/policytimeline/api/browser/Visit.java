package policytimeline.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import policytimeline.api.Service;

/// Somebody who looks at pages. Whatever the browser complains of meanwhile is kept.
final class Visit implements AutoCloseable {

  private static final String REPORT =
      "addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI))";

  /// How somebody looks.
  record Manner(ColorScheme colours, int width, int height, boolean script, String language) {

    static Manner usual() {
      return new Manner(ColorScheme.LIGHT, 1440, 1000, true, "en-US");
    }

    Manner withoutScript() {
      return new Manner(colours, width, height, false, language);
    }

    Manner in(String other) {
      return new Manner(colours, width, height, script, other);
    }
  }

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Visit(Manner manner) {
    context =
        Chromium.browser()
            .newContext(
                new NewContextOptions()
                    .setColorScheme(manner.colours())
                    .setViewportSize(manner.width(), manner.height())
                    .setJavaScriptEnabled(manner.script())
                    .setLocale(manner.language())
                    .setBaseURL(Service.withSample().client().address("")));
    context.addInitScript(REPORT);
    page = context.newPage();
    page.onConsoleMessage(said -> complaints.add(said.text() + " at " + said.location()));
    page.onPageError(complaints::add);
  }

  static Visit usual() {
    return new Visit(Manner.usual());
  }

  Page page() {
    return page;
  }

  Page open(String path) {
    page.navigate(path);
    return page;
  }

  void assertNothingWasComplainedOf() {
    assertThat(complaints).isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
