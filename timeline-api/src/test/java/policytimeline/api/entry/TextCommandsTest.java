package policytimeline.api.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Rules;
import policytimeline.api.Service;

/// What instruments say, and how amendments change it, as commands tell it.
class TextCommandsTest {

  private static final String TEXT =
      """
      "signedOn": "2026-05-01", "effectiveOn": "2026-05-01",
      "text": [{"number": "sec. 1", "heading": "Purpose", "text": "To be clear."},
               {"number": "sec. 2", "heading": {"en": "Scope", "zh": "范围"},
                "text": {"en": "All agencies.", "zh": "所有机构。"}},
               {"number": "sec. 3"}],
      """;

  private final Client client = Service.withSample().client();

  @ParameterizedTest
  @CsvSource({
    "orders, EO 96001,          us-eo-96001,     president",
    "memos,  M-96-02,           us-omb-m-96-02,  omb",
    "plans,  A plan with texts, us-text-plan,    white-house",
    "rules,  A rule with texts, us-text-rule,    ftc"
  })
  void an_issue_of_any_family_holds_the_text(
      String family, String citation, String slug, String issuer) {
    var written =
        client
            .post(
                "/api/v1/" + family,
                Rules.act(
                    "\"citation\": \"%s\", \"slug\": \"%s\", \"issuer\": \"%s\", %s"
                        .formatted(citation, slug, issuer, TEXT)))
            .is(201);

    var text = client.get(written.header("Location")).at("/data/text");
    assertThat(text).hasSize(3);
    assertThat(text.at("/0/provision").asString()).isEqualTo("sec. 1");
    assertThat(text.at("/0/heading/en").asString()).isEqualTo("Purpose");
    assertThat(text.at("/1/heading/zh").asString()).isEqualTo("范围");
    assertThat(text.at("/1/text/zh").asString()).isEqualTo("所有机构。");
    assertThat(text.at("/2/text").isMissingNode()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"orders, OrderAmended", "memos, MemoAmended", "rules, RuleAmended"})
  void an_amendment_holds_its_kind_and_its_changes_and_reaches_what_they_name(
      String family, String type) {
    var slug = issued(family);

    var written =
        amend(
                family,
                slug,
                """
                "kind": "corrigendum",
                "changes": [
                  {"change": "inserted", "number": "sec. 1a", "after": "sec. 1", "text": "New."},
                  {"change": "replaced", "number": "sec. 2", "heading": {"zh": "范围"}},
                  {"change": "removed", "number": "sec. 3"},
                  {"change": "renumbered", "number": "sec. 4", "to": "sec. 3"}],
                """)
            .is(201);

    var entry = client.get(written.header("Location"));
    assertThat(entry.text("/type")).isEqualTo(type);
    assertThat(entry.text("/data/amendment")).isEqualTo("corrigendum");
    assertThat(entry.texts("/data/changes", "change"))
        .containsExactly("inserted", "replaced", "removed", "renumbered");
    assertThat(entry.text("/data/changes/0/after")).isEqualTo("sec. 1");
    assertThat(entry.text("/data/changes/0/provision/text/en")).isEqualTo("New.");
    assertThat(entry.text("/data/changes/1/provision/heading/zh")).isEqualTo("范围");
    assertThat(entry.text("/data/changes/3/to")).isEqualTo("sec. 3");
    assertThat(entry.texts("/data/provisions"))
        .containsExactly("sec. 1a", "sec. 2", "sec. 3", "sec. 4");
  }

  @Test
  void an_amendment_that_names_its_provisions_reaches_those() {
    var written =
        amend(
                "rules",
                issued("rules"),
                """
                "provisions": ["ch. I"], "changes": [{"change": "removed", "number": "sec. 3"}],
                """)
            .is(201);

    var entry = client.get(written.header("Location"));
    assertThat(entry.texts("/data/provisions")).containsExactly("ch. I");
    assertThat(entry.text("/data/amendment")).isEqualTo("amendment");
  }

  @Test
  void every_field_of_a_text_at_fault_is_named_at_once() {
    client
        .post(
            "/api/v1/orders",
            Rules.act(
                """
                "citation": "EO 96009", "signedOn": "2026-05-01",
                "text": [{"heading": 7, "text": {"english": "x"}}, null, {"number": "sec. 1"},
                         {"number": " sec.  1", "text": "%s"}],
                """
                    .formatted("x".repeat(200_001))))
        .isProblem(422, "invalid-request")
        .names(
            "text[0].number",
            "text[0].heading",
            "text[0].text",
            "text[1]",
            "text[3].number",
            "text[3].text");
    client
        .post("/api/v1/orders", Rules.act("\"text\": \"All of it.\","))
        .isProblem(422, "invalid-request")
        .names("text");
  }

  @Test
  void every_field_of_a_change_at_fault_is_named_at_once() {
    amend(
            "orders",
            "us-eo-14179",
            """
            "kind": "erratum",
            "changes": [
              {"change": "moved"},
              {"change": "inserted", "number": "sec. 1", "to": "sec. 2"},
              {"change": "replaced", "number": "sec. 1", "text": "x", "after": "sec. 2"},
              {"change": "removed", "number": "sec. 1", "text": "x", "heading": "y"},
              {"change": "renumbered", "number": "sec. 1", "after": "sec. 2"},
              null],
            """)
        .isProblem(422, "invalid-request")
        .names(
            "kind",
            "changes[0].change",
            "changes[0].number",
            "changes[1].to",
            "changes[1].text",
            "changes[2].after",
            "changes[3].text",
            "changes[3].heading",
            "changes[4].after",
            "changes[4].to",
            "changes[5]");
  }

  @Test
  void two_thousand_provisions_are_recorded_and_no_more() {
    var slug = issued("rules");

    assertThat(
            client
                .get(amend("rules", slug, changes(2000)).is(201).header("Location"))
                .at("/data/changes"))
        .hasSize(2000);

    amend("rules", slug, changes(2001)).isProblem(422, "invalid-request").names("changes");
    client
        .post("/api/v1/orders", Rules.act(text(2001)))
        .isProblem(422, "invalid-request")
        .names("text");
    client
        .post(
            "/api/v1/rules/" + slug + "/repeals",
            Rules.act("\"provisions\": [%s],".formatted(list(2001, "\"art. %d\""))))
        .isProblem(422, "invalid-request")
        .names("provisions");
  }

  @Test
  void a_long_text_is_recorded_and_one_beyond_10_mb_is_a_413() {
    var written = client.post("/api/v1/orders", Rules.act(longText("EO 96010", 40))).is(201);
    assertThat(client.get(written.header("Location")).at("/data/text")).hasSize(40);

    for (var key : new String[] {"a", "b"}) {
      var body = Rules.act(longText("EO 96011", 51));
      var refused =
          key.equals("a")
              ? client.post("/api/v1/orders", body)
              : client.postUnder("texts-" + key, "/api/v1/orders", body);
      refused.isProblem(413, "too-large");
    }
  }

  private static String longText(String citation, int provisions) {
    var words = "x".repeat(199_900);
    return
"""
"citation": "%s", "signedOn": "2026-05-01", "text": [%s],
"""
        .formatted(
            citation, list(provisions, "{\"number\": \"sec. %d\", \"text\": \"" + words + "\"}"));
  }

  private static String text(int provisions) {
    return
"""
"citation": "EO 96012", "signedOn": "2026-05-01", "text": [%s],
"""
        .formatted(list(provisions, "{\"number\": \"sec. %d\"}"));
  }

  private static String changes(int number) {
    return "\"changes\": [%s],"
        .formatted(list(number, "{\"change\": \"removed\", \"number\": \"art. %d\"}"));
  }

  private static String list(int number, String each) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(each::formatted)
        .collect(Collectors.joining(", "));
  }

  private String issued(String family) {
    return switch (family) {
      case "orders" -> Orders.issued(client, "2026-05-01");
      case "rules" -> Rules.adopted(client);
      default -> {
        var citation = "M-96-03";
        client.post("/api/v1/memos", Orders.issue(citation, "2026-05-01")).is(201);
        yield "us-omb-" + citation.toLowerCase(Locale.ROOT);
      }
    };
  }

  private Answer amend(String family, String slug, String fields) {
    return client.post(
        "/api/v1/%s/%s/amendments".formatted(family, slug),
        Rules.act("\"effectiveOn\": \"2026-08-01\", \"by\": \"91 FR 999\", " + fields));
  }
}
