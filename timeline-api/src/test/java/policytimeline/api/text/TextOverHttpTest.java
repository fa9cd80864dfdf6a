package policytimeline.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Service;

/// How a rule reads on a day, and what its amendments changed.
class TextOverHttpTest {

  private static final AtomicInteger NEXT = new AtomicInteger(1);

  private final Client client = Service.withSample().client();
  private final String rule = "us-text-rule-" + NEXT.getAndIncrement();

  @Test
  void a_rule_reads_as_issued_until_an_amendment_takes_effect() {
    record(issue(), amendment("2024-05-01", "Act A", replaced("sec. 2", "Agencies may report.")));

    var before = text("on=2024-04-30");
    var after = text("on=2024-05-01");

    assertThat(told(before))
        .containsExactly("sec. 1 Purpose | It governs AI.", "sec. 2 null | Agencies shall report.");
    assertThat(told(after))
        .containsExactly("sec. 1 Purpose | It governs AI.", "sec. 2 null | Agencies may report.");
    assertThat(after.at("/provisions/0/entries")).hasSize(1);
    assertThat(after.at("/provisions/1/entries")).hasSize(2);
    assertThat(after.text("/on")).isEqualTo("2024-05-01");
    assertThat(after.text("/zone")).isEqualTo("America/New_York");
    assertThat(after.text("/lang")).isEqualTo("en");
  }

  @Test
  void an_amendment_on_a_day_to_be_fixed_is_pending() {
    record(issue(), undated("Act A", replaced("sec. 2", "Agencies may report.")));

    var text = text("on=2026-01-01");

    assertThat(told(text)).contains("sec. 2 null | Agencies shall report.");
    assertThat(text.at("/pending")).hasSize(1);
  }

  @Test
  void a_change_that_cannot_be_carried_out_is_a_finding() {
    record(issue(), amendment("2024-05-01", "Act A", replaced("sec. 9", "Nothing.")));

    var text = text("on=2024-05-01");

    assertThat(told(text)).hasSize(2);
    assertThat(text.texts("/findings", "kind")).containsExactly("contradiction");
    assertThat(text.text("/findings/0/message")).contains("sec. 9");
    assertThat(text.texts("/findings/0/entries")).hasSize(1).doesNotContain("");
  }

  @Test
  void a_provision_of_which_a_part_has_ended_is_partly_in_force() {
    record(
        issue(),
        """
        {"type": "RuleRepealedInPart", "instrument": "%s", "provisions": ["sec. 2(b)"],
         "effectiveOn": "2025-01-20", "source": {"publisher": "A test"}}
        """);

    var text = text("on=2025-01-20");

    assertThat(text.text("/status")).isEqualTo("partly_in_force");
    assertThat(text.texts("/provisions", "number"))
        .containsExactly("sec. 1", "sec. 2", "sec. 2(b)");
    assertThat(text.texts("/provisions", "status"))
        .containsExactly("in_force", "partly_in_force", "repealed");
    assertThat(text.texts("/provisions", "applies")).containsExactly("all", "part", "none");
    assertThat(text.text("/provisions/1/phase/from")).isEqualTo("2025-01-20");
    assertThat(text.text("/provisions/2/text")).isNull();
  }

  @Test
  void what_is_known_only_by_number_is_listed_with_what_held_for_it() {
    var act = client.get("/api/v1/instruments/eu-reg-2024-1689/text?on=2025-02-02").is(200);

    var chapter = act.texts("/provisions", "number").indexOf("Chapter II");
    assertThat(act.text("/provisions/%d/text".formatted(chapter))).isNull();
    assertThat(act.text("/provisions/%d/status".formatted(chapter))).isEqualTo("in_force");
    assertThat(act.text("/provisions/%d/applies".formatted(chapter))).isEqualTo("all");
    var annex = act.texts("/provisions", "number").indexOf("Annex I");
    assertThat(act.text("/provisions/%d/applies".formatted(annex))).isEqualTo("none");
    assertThat(act.text("/zone")).isEqualTo("Europe/Brussels");
  }

  @Test
  void after_its_end_a_rule_can_still_be_read_and_before_its_issue_it_cannot() {
    record(
        issue(),
        """
        {"type": "RuleRepealed", "instrument": "%s", "effectiveOn": "2025-01-20",
         "source": {"publisher": "A test"}}
        """);

    assertThat(text("on=2025-01-20").text("/status")).isEqualTo("repealed");
    assertThat(told(text("on=2025-01-20"))).hasSize(2);
    assertThat(text("on=2023-12-31").text("/status")).isEqualTo("not_yet_issued");
    assertThat(told(text("on=2023-12-31"))).isEmpty();
  }

  @Test
  void what_was_not_known_yet_is_not_in_the_text() {
    record(issue());
    var then = client.projected();
    record(amendment("2024-05-01", "Act A", replaced("sec. 2", "Agencies may report.")));

    assertThat(told(text("on=2024-06-01&known=@" + then)))
        .contains("sec. 2 null | Agencies shall report.");
    assertThat(told(text("on=2024-06-01"))).contains("sec. 2 null | Agencies may report.");
  }

  @Test
  void it_reads_in_the_language_asked_for_where_there_is_one() {
    record(issue(), amendment("2024-05-01", "Act A", inserted("sec. 3", "It ends.", "它终止。")));

    assertThat(told(text("on=2024-05-01&lang=zh")))
        .contains("sec. 2 null | Agencies shall report.", "sec. 3 null | 它终止。");
    assertThat(told(text("on=2024-05-01&lang=fr"))).contains("sec. 3 null | It ends.");
  }

  @Test
  void what_changed_is_told_provision_by_provision_and_word_by_word() {
    record(
        issue(),
        amendment("2024-05-01", "Act A", replaced("sec. 2", "Agencies may report.")),
        amendment("2024-06-01", "Act B", renumbered("sec. 1", "sec. 4")),
        amendment("2024-07-01", "Act C", inserted("sec. 5", "It ends.", "它终止。")));

    var compared = compare("from=2024-04-30&to=2024-12-31");

    assertThat(compared.texts("/changes", "change"))
        .containsExactly("renumbered", "changed", "added");
    assertThat(compared.text("/changes/0/before/number")).isEqualTo("sec. 1");
    assertThat(compared.text("/changes/0/after/number")).isEqualTo("sec. 4");
    assertThat(words(compared, 1)).isEqualTo("Agencies [-shall-][+may+] report.");
    assertThat(compared.text("/changes/1/granularity")).isEqualTo("word");
    assertThat(words(compared, 2)).isEqualTo("[+It ends.+]");
    assertThat(compared.at("/changes/2/before").isNull()).isTrue();
    assertThat(compared.number("/counts/renumbered")).isEqualTo(1);
    assertThat(compared.number("/counts/unchanged")).isZero();
    assertThat(compared.texts("/changes/1/entries")).hasSize(1);
    assertThat(client.get("/api/v1/entries/" + compared.texts("/changes/1/entries").getFirst()))
        .satisfies(entry -> assertThat(entry.text("/data/by/citation")).isEqualTo("Act A"));
  }

  @Test
  void chinese_is_compared_by_characters() {
    record(
        issue(),
        amendment("2024-05-01", "Act A", inserted("sec. 3", "It ends.", "本条款应当终止。")),
        amendment("2024-06-01", "Act B", replaced("sec. 3", "It must end.", "本条款必须终止。")));

    assertThat(words(compare("from=2024-05-01&to=2024-06-01&lang=zh"), 0))
        .isEqualTo("本条款[-应当-][+必须+]终止。");
    assertThat(words(compare("from=2024-05-01&to=2024-06-01"), 0))
        .isEqualTo("It [-ends-][+must end+].");
  }

  @Test
  @Timeout(60)
  void the_longest_texts_are_compared_as_well() {
    var one = "Q. X. ".repeat(33_333);
    var other = "Y. Z. ".repeat(33_333);
    record(
        issue(),
        amendment("2024-05-01", "Act A", replaced("sec. 2", one)),
        amendment("2024-06-01", "Act B", replaced("sec. 2", other)));

    var compared = compare("from=2024-05-01&to=2024-06-01");

    assertThat(compared.text("/changes/0/granularity")).isEqualTo("whole");
    assertThat(words(compared, 0)).isEqualTo("[-%s-][+%s+]".formatted(one, other));
  }

  @Test
  void one_day_can_be_compared_as_known_before_and_after() {
    record(issue());
    var then = client.projected();
    record(amendment("2024-05-01", "Act A", replaced("sec. 2", "Agencies may report.")));

    var late = compare("from=2024-06-01&to=2024-06-01&fromKnown=@" + then);

    assertThat(late.texts("/changes", "change")).containsExactly("changed");
    assertThat(late.number("/from/known/position")).isEqualTo(then);
    assertThat(compare("from=2024-06-01&to=2024-06-01").at("/changes")).isEmpty();
    assertThat(compare("from=2024-06-01&to=2024-06-01&toKnown=@" + then).at("/changes")).isEmpty();
  }

  @Test
  void its_permalink_gives_the_same_for_ever() {
    record(issue(), amendment("2024-05-01", "Act A", replaced("sec. 2", "Agencies may report.")));
    for (var path :
        List.of("/text?on=2024-05-01&lang=zh", "/text/compare?from=2024-04-30&to=2024-05-01")) {
      var answer = client.get(path(path)).is(200);
      assertThat(answer.header("Cache-Control")).contains("no-cache");

      record(amendment("2024-04-01", "Act " + path, replaced("sec. 1", "Late.")));
      var again = client.get(String.valueOf(answer.text("/permalink"))).is(200);

      assertThat(again.body()).isEqualTo(answer.body());
      assertThat(again.header("Cache-Control")).contains("immutable");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/text?on=yesterday&lang=English,                        'on,lang'",
    "/text/compare,                                          'from,to'",
    "/text/compare?from=2024-01-01,                          to",
    "/text/compare?from=2024-01-02&to=2024-01-01,            to",
    "/text/compare?from=2024-01-01&to=2024-01-02&lang=1&fromKnown=@20&toKnown=@10, 'lang,toKnown'",
  })
  void what_is_wrong_with_the_question_is_named(String path, String fields) {
    client
        .get("/api/v1/instruments/eu-reg-2024-1689" + path)
        .isProblem(400, "invalid-request")
        .names(fields.split(",", -1));
  }

  @Test
  void of_what_is_not_recorded_there_is_no_text() {
    client
        .get("/api/v1/instruments/us-eo-99999/text?on=2024-01-01")
        .isProblem(404, "unknown-instrument");
    client
        .get("/api/v1/instruments/us-eo-99999/text/compare?from=2024-01-01&to=2024-01-02")
        .isProblem(404, "unknown-instrument");
    client.get("/api/v1/instruments/eu-reg-2024-1689/text?known=@0").isProblem(404, "not-covered");
  }

  private Answer text(String query) {
    return client.get(path("/text?" + query)).is(200);
  }

  private Answer compare(String query) {
    return client.get(path("/text/compare?" + query)).is(200);
  }

  private String path(String rest) {
    return "/api/v1/instruments/" + rule + rest;
  }

  /// Records facts, and waits for readers to see them.
  private void record(String... facts) {
    var lines =
        List.of(facts).stream().map(fact -> fact.replace("\n", "").formatted(rule)).toList();
    var report = client.importFacts(String.join("\n", lines));
    assertThat(report.number("/recorded")).as(report.body()).isEqualTo(facts.length);
    client.settle();
  }

  private static String issue() {
    return
"""
{"type": "RuleAdopted", "instrument": "%s", "citation": "A rule with a text", "kind": "regulation",
 "issuer": "congress", "jurisdiction": "us", "signedOn": "2024-01-01", "effectiveOn": "2024-01-01",
 "text": [{"provision": "sec. 1", "heading": {"en": "Purpose"}, "text": {"en": "It governs AI."}},
          {"provision": "sec. 2", "text": {"en": "Agencies shall report."}}],
 "source": {"publisher": "A test"}}
""";
  }

  private static String amendment(String on, String by, String change) {
    return
"""
{"type": "RuleAmended", "instrument": "%%s", "amendment": "amendment", "changes": [%s],
 "effectiveOn": "%s", "by": {"citation": "%s"}, "source": {"publisher": "A test"}}
"""
        .formatted(change, on, by);
  }

  private static String undated(String by, String change) {
    return amendment("2024-05-01", by, change).replace("\"effectiveOn\": \"2024-05-01\", ", "");
  }

  private static String replaced(String number, String words) {
    return "{\"change\": \"replaced\", \"provision\": %s}"
        .formatted(provision(number, words, null));
  }

  private static String replaced(String number, String english, String chinese) {
    return "{\"change\": \"replaced\", \"provision\": %s}"
        .formatted(provision(number, english, chinese));
  }

  private static String inserted(String number, String english, String chinese) {
    return "{\"change\": \"inserted\", \"provision\": %s}"
        .formatted(provision(number, english, chinese));
  }

  private static String renumbered(String number, String to) {
    return "{\"change\": \"renumbered\", \"provision\": \"%s\", \"to\": \"%s\"}"
        .formatted(number, to);
  }

  private static String provision(String number, String english, @Nullable String chinese) {
    var zh = chinese == null ? "" : ", \"zh\": \"%s\"".formatted(chinese);
    return "{\"provision\": \"%s\", \"text\": {\"en\": \"%s\"%s}}".formatted(number, english, zh);
  }

  private static List<String> told(Answer text) {
    return IntStream.range(0, text.at("/provisions").size())
        .mapToObj("/provisions/%d"::formatted)
        .map(
            each ->
                "%s %s | %s"
                    .formatted(
                        text.text(each + "/number"),
                        text.text(each + "/heading"),
                        text.text(each + "/text")))
        .toList();
  }

  private static String words(Answer compared, int change) {
    var told = new StringBuilder();
    for (var run : compared.at("/changes/%d/words".formatted(change))) {
      var text = run.path("text").asString();
      told.append(
          switch (run.path("change").asString()) {
            case "deleted" -> "[-" + text + "-]";
            case "inserted" -> "[+" + text + "+]";
            default -> text;
          });
    }
    return told.toString();
  }
}
