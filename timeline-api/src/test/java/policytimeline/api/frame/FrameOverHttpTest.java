package policytimeline.api.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Service;

/// The pages as they go over the wire.
class FrameOverHttpTest {

  private static final String HTML = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8";

  private final Client client = Service.withSample().client();

  private Answer page(String path, String... headers) {
    var all = new String[headers.length + 2];
    all[0] = "Accept";
    all[1] = HTML;
    System.arraycopy(headers, 0, all, 2, headers.length);
    return client.get(path, all);
  }

  private Answer prefer(String form) {
    return client.send(
        "/preferences",
        request ->
            request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
  }

  @Test
  void a_page_may_run_only_what_this_service_sends() {
    var policy = page("/?on=2025-01-19&topic=ai").is(200).header("Content-Security-Policy");

    assertThat(policy)
        .contains("default-src 'none'", "script-src 'self'", "form-action 'self'")
        .doesNotContain("unsafe");
  }

  @Test
  void there_is_no_inline_script_or_style_in_it() {
    var read = Jsoup.parse(page("/instruments/us-eo-14110?on=2025-01-19").is(200).body());

    assertThat(read.select("[style], style, script:not([src]), [onclick]")).isEmpty();
    assertThat(read.select("script:not([defer])")).isEmpty();
  }

  @Test
  void the_first_page_is_small_with_all_that_it_needs() {
    var bytes =
        page("/").is(200).body().length()
            + client.get("/pages.css").is(200).body().length()
            + client.get("/pages.js").is(200).body().length()
            + client.get("/webjars/htmx.org/dist/htmx.min.js").is(200).body().length();

    // before it is compressed
    assertThat(bytes).isLessThan(220_000);
  }

  @Test
  void a_page_depends_on_who_reads_it() {
    var page = page("/?on=2025-01-19&topic=ai", "Accept-Language", "zh-CN").is(200);

    assertThat(page.header("Vary")).contains("Cookie");
    assertThat(Jsoup.parse(page.body()).select("html").attr("lang")).isEqualTo("zh-Hans");
    var chosen =
        page(
                "/?on=2025-01-19&topic=ai",
                "Accept-Language",
                "zh-CN",
                "Cookie",
                "lang=en; theme=dark")
            .is(200);
    assertThat(Jsoup.parse(chosen.body()).select("html").attr("lang")).isEqualTo("en");
    assertThat(Jsoup.parse(chosen.body()).select("html").attr("data-theme")).isEqualTo("dark");
  }

  @Test
  void a_choice_is_kept_in_a_cookie_and_leads_back() {
    var kept = prefer("lang=zh&back=%2F%3Fon%3D2025-01-19").is(303);

    assertThat(kept.header("Location")).endsWith("/?on=2025-01-19");
    assertThat(kept.header("Set-Cookie")).startsWith("lang=zh").contains("HttpOnly", "SameSite");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%2F%2Fevil.example", "https%3A%2F%2Fevil.example", "%2F%5Cevil.example", ""})
  void a_choice_never_leads_to_another_site(String back) {
    assertThat(prefer("theme=dark&back=" + back).is(303).header("Location")).isEqualTo("/");
  }

  @Test
  void what_a_reader_writes_into_an_address_never_becomes_markup() {
    var page = page("/?on=2025-01-19&q=%3Cscript%3Ealert(1)%3C%2Fscript%3E").is(200);

    assertThat(page.body()).doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @CsvSource({
    "/instruments/us-eo-99999, 404",
    "/plans/us-eo-14110, 404",
    "/no-such-page, 404",
    "/?on=2025-02-30, 400",
    "/?known=2020-01-01T00:00:00Z, 404",
    "/compare?from=2025-07-24&to=2025-01-19, 400"
  })
  void whoever_asks_for_a_page_gets_one_whatever_went_wrong(String path, int status) {
    var page = page(path).is(status);

    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(Jsoup.parse(page.body()).select("h1").text()).isNotBlank();
    assertThat(Jsoup.parse(page.body()).select("main a[href]")).isNotEmpty();
  }

  @Test
  void before_the_log_began_the_first_instant_is_told() {
    var page = page("/?known=2020-01-01T00:00:00Z").is(404);

    assertThat(Jsoup.parse(page.body()).select("main").text())
        .contains("This record knew nothing then.", "UTC");
  }

  @Test
  void a_program_that_asks_for_no_page_gets_a_problem() {
    client.get("/no-such-page", "Accept", "application/json").isProblem(404, "http-404");
    client
        .get("/api/v1/instruments/us-eo-99999", "Accept", HTML)
        .isProblem(404, "unknown-instrument");
  }
}
