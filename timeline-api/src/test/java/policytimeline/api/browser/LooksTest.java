package policytimeline.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import policytimeline.api.browser.Visit.Manner;

/// Every page, light and dark, wide and narrow: a picture of it is left in `target/screenshots`, it
/// has no serious barrier, nothing wider than the screen, and the browser complains of nothing.
class LooksTest {

  private static final Path PICTURES = Path.of("target", "screenshots");

  private static final Map<String, String> PAGES =
      Map.ofEntries(
          Map.entry("board-past", "/?on=2025-01-19&topic=ai"),
          Map.entry("board-today", "/"),
          Map.entry("board-future", "/?on=2027-12-02&topic=ai"),
          Map.entry("board-known", "/?on=2025-01-19&topic=ai&known=@90"),
          Map.entry("board-uncovered", "/?on=1921-03-03"),
          Map.entry("board-none", "/?on=2025-01-19&topic=ai&q=fisheries"),
          Map.entry("instrument", "/instruments/us-eo-14110?on=2025-01-19"),
          Map.entry("instrument-staged", "/instruments/eu-reg-2024-1689?on=2026-11-24"),
          Map.entry("compare", "/compare?from=2025-01-19&to=2025-07-24&topic=ai"),
          Map.entry("plan", "/plans/us-ai-action-plan-2025"),
          Map.entry("plan-actions", "/plans/us-ai-action-plan-2025?view=actions&pillar=1"),
          Map.entry("plan-agencies", "/plans/us-ai-action-plan-2025?view=agencies"),
          Map.entry("log", "/log?slug=us-eo-14110"),
          Map.entry("findings", "/findings?kind=orphan"),
          Map.entry("upcoming", "/upcoming?on=2025-01-20&to=2025-03-01&family=order"),
          Map.entry("search", "/search?q=artificial+intelligence"),
          Map.entry("import", "/import"),
          Map.entry("sign-in", "/sign-in"),
          Map.entry("dashboard", "/dashboard?on=2025-02-01&day=2025-01-20&topic=ai"));

  /// Pages that are answered with an error, which the browser writes down.
  private static final Map<String, String> TROUBLES =
      Map.of("trouble-date", "/?on=2025-02-30", "trouble-missing", "/instruments/us-eo-99999");

  static Stream<Arguments> looks() {
    return PAGES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(page -> each(page.getKey(), page.getValue()));
  }

  static Stream<Arguments> troubles() {
    return TROUBLES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(page -> each(page.getKey(), page.getValue()));
  }

  /// The words are longer or shorter, the colours the same.
  static Stream<Arguments> chinese() {
    return PAGES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            page ->
                Stream.of(
                    Arguments.of(page.getKey(), page.getValue(), ColorScheme.LIGHT, 1440),
                    Arguments.of(page.getKey(), page.getValue(), ColorScheme.DARK, 390)));
  }

  private static Stream<Arguments> each(String name, String path) {
    return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
        .flatMap(
            colours -> Stream.of(1440, 390).map(width -> Arguments.of(name, path, colours, width)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void a_page_has_no_serious_barrier_and_nothing_is_complained_of(
      String name, String path, ColorScheme colours, int width) {
    try (var visit = new Visit(new Manner(colours, width, 900, true, "en-US"))) {
      look(visit, name, path, colours, width);
      visit.assertNothingWasComplainedOf();
    }
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void what_went_wrong_is_told_without_a_barrier(
      String name, String path, ColorScheme colours, int width) {
    try (var visit = new Visit(new Manner(colours, width, 900, true, "en-US"))) {
      look(visit, name, path, colours, width);
    }
  }

  @ParameterizedTest
  @MethodSource("chinese")
  void in_chinese_a_page_has_no_serious_barrier(
      String name, String path, ColorScheme colours, int width) {
    try (var visit = new Visit(new Manner(colours, width, 900, true, "zh-CN"))) {
      look(visit, name + "-zh", path, colours, width);
      visit.assertNothingWasComplainedOf();
    }
  }

  @Test
  void a_barrier_would_be_found() {
    try (var visit = Visit.usual()) {
      var page = visit.page();
      page.setContent("<html lang=en><title>A</title><main><button></button></main></html>");

      assertThat(barriers(page)).isNotEmpty();
    }
  }

  private static void look(Visit visit, String name, String path, ColorScheme colours, int width) {
    var page = visit.open(path);
    var file = "%s-%s-%d.png".formatted(name, colours.name().toLowerCase(Locale.ROOT), width);
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(file)).setFullPage(true));
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as("nothing is wider than the screen")
        .isEqualTo(width);
    assertThat(barriers(page)).isEmpty();
  }

  /// What axe-core finds that is serious or worse.
  private static List<?> barriers(Page page) {
    page.evaluate(Axe.SCRIPT);
    return (List<?>)
        page.evaluate(
            """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
                .filter(each => ['serious', 'critical'].includes(each.impact))
                .flatMap(each => each.nodes.map(node => each.id + ': ' + node.html.slice(0, 200) + ' ' + (node.any[0]?.message ?? '')))
            """);
  }

  private static final class Axe {

    static final String SCRIPT = script();

    private static String script() {
      try {
        return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
      } catch (IOException missing) {
        throw new IllegalStateException(missing);
      }
    }
  }
}
