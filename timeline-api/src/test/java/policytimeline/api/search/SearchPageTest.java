package policytimeline.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import policytimeline.api.Client;
import policytimeline.api.Service;
import policytimeline.api.Sheet;

/// A search as people make it.
class SearchPageTest {

  private final Client client = Service.withSample().client();

  @Test
  void a_citation_finds_its_instrument_with_its_status_on_the_day() {
    var before = Sheet.of(client, "/search?q=E.O.+14110&on=2025-01-19").isWhole();
    var after = Sheet.of(client, "/search?q=E.O.+14110&on=2025-01-20").isWhole();

    assertThat(before.texts("main h2").getFirst()).isEqualTo("By citation");
    assertThat(before.texts(".results .cite").getFirst()).isEqualTo("EO 14110");
    assertThat(before.texts(".results .st").getFirst()).isEqualTo("In force");
    assertThat(after.texts(".results .st").getFirst()).isEqualTo("Revoked");
    assertThat(before.link("EO 14110")).isEqualTo("/instruments/us-eo-14110?on=2025-01-19");
  }

  @Test
  void the_field_of_every_page_keeps_the_clocks() {
    var known = "@" + client.projected();
    var page = Sheet.of(client, "/log?on=2025-01-19&known=" + known).isWhole();
    var form = page.document().select("header form[role=search]").getFirst();

    assertThat(form.attr("action")).isEqualTo("/search");
    assertThat(form.select("input[type=hidden]").eachAttr("value"))
        .containsExactly("2025-01-19", known);
  }

  @Test
  void while_somebody_types_instruments_are_suggested() {
    var meant = client.get("/search/suggestions?q=artificial+intel", "Accept", "text/html").is(200);
    var early = client.get("/search/suggestions?q=a", "Accept", "text/html").is(200);

    assertThat(meant.body()).contains("<option value=\"EO 14179\">Removing Barriers");
    assertThat(early.body()).isEmpty();
  }

  @Test
  void words_of_a_text_are_marked_where_they_stand() {
    var parts = ResultPages.parts("on «high-risk» systems");

    assertThat(parts)
        .containsExactly(
            new Results.Part("on ", false),
            new Results.Part("high-risk", true),
            new Results.Part(" systems", false));
  }

  @Test
  void where_nothing_is_found_or_asked_it_says_what_would_be() {
    assertThat(Sheet.of(client, "/search").isWhole().one(".empty").text())
        .contains("What are you looking for?");
    assertThat(Sheet.of(client, "/search?q=xyzzy").isWhole().one(".empty").text())
        .contains("Nothing was found on");
    Sheet.of(client, "/search?q=%2B%2B").answer().is(400);
  }

  @Test
  void it_is_written_in_chinese_too() {
    assertThat(Sheet.of(client, "/search?q=AI", "zh").isWhole().heading()).isEqualTo("搜索：AI");
  }
}
