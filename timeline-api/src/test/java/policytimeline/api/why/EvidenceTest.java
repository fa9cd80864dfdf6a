package policytimeline.api.why;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Service;

/// The sheet of evidence as a browser reads it.
class EvidenceTest {

  private static final String SHEET = "/api/v1/instruments/us-eo-14110/evidence";

  private final Service service = Service.withSample();
  private final Client client = service.client();

  @Test
  void it_holds_the_answer_and_what_it_rests_on() {
    var sheet = sheet(client, SHEET + "?on=2025-01-20&known=" + service.start());
    var why =
        client
            .get("/api/v1/instruments/us-eo-14110/why?on=2025-01-20&known=" + service.start())
            .is(200);

    assertThat(sheet.select("h1").text()).startsWith("EO 14110");
    assertThat(sheet.select(".answer").text())
        .isEqualTo("On January 20, 2025, EO 14110 was revoked.");
    assertThat(sheet.select("dl .status").text()).isEqualTo("revoked");
    assertThat(sheet.select("dl").text())
        .contains(
            "since January 20, 2025",
            "America/New_York",
            "position " + service.start(),
            "Covered since",
            "known=" + service.start());
    assertThat(sheet.select("section[aria-labelledby=because] tbody th code").eachText())
        .containsExactlyElementsOf(why.texts("/because", "entry"));
    assertThat(sheet.select("section[aria-labelledby=because] tbody tr:last-child").text())
        .contains("EO 14148 of January 20, 2025 revoked it", "@", "UTC", "Federal Register");
    assertThat(sheet.select("section[aria-labelledby=because] a.address").eachAttr("href"))
        .isNotEmpty()
        .allMatch(address -> address.startsWith("https://"));
    assertThat(sheet.select(".would li").eachText())
        .containsExactlyElementsOf(why.texts("/wouldChange", "sentence"));
  }

  @Test
  void it_tells_what_is_found_in_the_record() {
    var sheet =
        sheet(
            client,
            "/api/v1/instruments/us-omb-m-24-10/evidence?on=2025-02-01&known=" + service.start());

    assertThat(sheet.select("section[aria-labelledby=findings] tbody tr").eachText())
        .anyMatch(
            row ->
                row.contains("orphan") && row.contains("from January 20, 2025 to April 2, 2025"));
  }

  @Test
  void it_is_written_in_chinese_too() {
    var sheet = sheet(client, SHEET + "?on=2025-01-19&lang=zh&known=" + service.start());

    assertThat(sheet.select("html").attr("lang")).isEqualTo("zh-Hans");
    assertThat(sheet.select(".answer").text()).isEqualTo("2025年1月19日，EO 14110 的状态为“有效”，全部适用。");
    assertThat(sheet.select("dl").text()).contains("2023年10月30日起；最后一日为2025年1月19日");
    assertThat(sheet.select("h2").eachText()).contains("结论", "理由", "何种记录会改变结论");
  }

  @Test
  void what_lies_before_coverage_is_plainly_unknown() {
    var sheet = sheet(client, "/api/v1/instruments/us-omb-m-13-13/evidence?on=2015-01-01");

    assertThat(sheet.select(".answer.unknown").text()).contains("is not known");
    assertThat(sheet.select("dd .unknown").eachText())
        .anyMatch(text -> text.startsWith("Not covered: the timeline covers it only from"));
    assertThat(sheet.select("section[aria-labelledby=because] p").text())
        .startsWith("Before the first day covered other acts may be missing.");
  }

  @Test
  void a_title_that_holds_markup_stands_as_it_is() {
    var own = Service.empty().client();
    var title = "<script>alert(1)</script> & <b>bold</b>";
    var citation = Orders.citation();
    var written =
        own.post(
                "/api/v1/orders",
                """
                {"citation": "%s", "title": "%s", "issuer": "president", "signedOn": "2024-01-01",
                 "effectiveOn": "2024-01-01", "source": {"publisher": "<i>Register</i>"}}
                """
                    .formatted(citation, title))
            .is(201);

    var path = "/api/v1/instruments/%s/evidence?on=2024-02-01".formatted(written.text("/slug"));
    var page = own.getAtLeast(written.number("/position"), path).is(200);
    var sheet = Jsoup.parse(page.body());

    assertThat(sheet.select("h1 .title").text()).isEqualTo(title);
    assertThat(sheet.select("script, b, i")).isEmpty();
    assertThat(sheet.select("td li").text()).contains("<i>Register</i>");
  }

  @Test
  void it_can_be_read_by_everybody_and_needs_no_script() {
    var sheet = sheet(client, SHEET + "?on=2025-01-20");

    assertThat(sheet.select("html").attr("lang")).isEqualTo("en");
    assertThat(sheet.select("h1")).hasSize(1);
    assertThat(sheet.select("section")).allMatch(each -> each.select("h2").size() == 1);
    assertThat(sheet.select("thead th"))
        .isNotEmpty()
        .allMatch(each -> each.attr("scope").equals("col"));
    assertThat(sheet.select("tbody th"))
        .isNotEmpty()
        .allMatch(each -> each.attr("scope").equals("row"));
    assertThat(sheet.select("script, style, [style], [onclick], [xmlns:th]")).isEmpty();
    assertThat(sheet.select("link").eachAttr("href")).containsExactly("/evidence.css");
  }

  @Test
  void its_style_is_its_own_and_a_browser_may_use_nothing_else() {
    var page = client.get(SHEET + "?on=2025-01-20").is(200);
    var style = client.get("/evidence.css").is(200);

    assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "style-src 'self'")
        .doesNotContain("unsafe-inline", "script-src");
    assertThat(style.header("Content-Type")).startsWith("text/css");
    assertThat(style.body()).contains("@media print", "size: A4").doesNotContain("url(", "@import");
  }

  @Test
  void it_may_be_kept_for_ever_once_both_clocks_are_fixed() {
    var address = SHEET + "?on=2025-01-20&known=" + service.start();
    var page = client.get(address).is(200);

    assertThat(page.header("Cache-Control")).contains("immutable");
    client.get(address, "If-None-Match", page.header("ETag")).is(304);
    assertThat(client.get(SHEET).is(200).header("Cache-Control")).contains("no-cache");
  }

  @Test
  void a_browser_gets_it_and_who_wants_json_is_told_that_there_is_none() {
    client.get(SHEET, "Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8").is(200);
    client.get(SHEET, "Accept", "application/json").isProblem(406, "http-406");
    client.get(SHEET + "?on=x", "Accept", "text/html").isProblem(400, "invalid-request");
  }

  @Test
  void who_recorded_it_does_not_stand_there() {
    var recorder =
        client.get("/api/v1/instruments/us-eo-14110/entries").is(200).text("/entries/0/recordedBy");

    assertThat(sheet(client, SHEET + "?on=2025-01-20").text())
        .doesNotContain(String.valueOf(recorder));
  }

  private static Document sheet(Client client, String path) {
    return Jsoup.parse(client.get(path).is(200).body());
  }
}
