package policytimeline.api.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Service;

/// Why something held, in words.
class WhyOverHttpTest {

  private static final String WHY = "/api/v1/instruments/us-eo-14110/why";

  private final Service service = Service.withSample();
  private final Client client = service.client();

  @Test
  void eo_14110_was_revoked_by_eo_14148() {
    var why = ask(WHY + "?on=2025-01-20");

    assertThat(why.text("/status")).isEqualTo("revoked");
    assertThat(why.text("/lang")).isEqualTo("en");
    assertThat(why.text("/sentence")).isEqualTo("On January 20, 2025, EO 14110 was revoked.");
    assertThat(why.texts("/because", "sentence"))
        .containsExactly(
            "EO 14110 was issued on October 30, 2023 with effect on October 30, 2023.",
            "EO 14148 of January 20, 2025 revoked it with effect on January 20, 2025.");
    assertThat(why.texts("/because", "effectiveOn")).containsExactly("2023-10-30", "2025-01-20");
    assertThat(why.text("/because/1/source/publisher")).isEqualTo("Federal Register");
    assertThat(why.texts("/because/1/sources", "publisher")).startsWith("Federal Register");
  }

  @Test
  void so_it_was_in_chinese() {
    var why = ask(WHY + "?on=2025-01-20&lang=zh");

    assertThat(why.text("/lang")).isEqualTo("zh");
    assertThat(why.text("/sentence")).isEqualTo("2025年1月20日，EO 14110 的状态为“已撤销”。");
    assertThat(why.texts("/because", "sentence"))
        .contains("2025年1月20日的 EO 14148 将其撤销，自2025年1月20日起生效。");
    assertThat(why.texts("/wouldChange", "sentence"))
        .contains("若撤回关于其撤销（依据 EO 14148）的条目，其状态将为“有效”，全部适用。");
  }

  @Test
  void the_day_before_it_was_in_force_and_a_revocation_would_change_that() {
    var why = ask(WHY + "?on=2025-01-19");

    assertThat(why.text("/sentence"))
        .isEqualTo("On January 19, 2025, EO 14110 was in force and applied in full.");
    assertThat(why.texts("/because", "entry")).hasSize(1);
    assertThat(why.texts("/wouldChange", "sentence"))
        .contains(
            "If its revocation with effect on January 19, 2025 were recorded, it would be revoked.");
    assertThat(why.texts("/wouldChange", "record"))
        .contains("EntryRetracted", "OrderRevoked", "OrderSuspended");
  }

  @Test
  void what_would_change_it_names_the_entry_and_what_it_would_give() {
    var why = ask(WHY + "?on=2025-01-20");
    var revocation = why.text("/because/1/entry");

    assertThat(why.text("/wouldChange/1/record")).isEqualTo("EntryRetracted");
    assertThat(why.text("/wouldChange/1/entry")).isEqualTo(revocation);
    assertThat(why.text("/wouldChange/1/status")).isEqualTo("in_force");
    assertThat(why.text("/wouldChange/1/applies")).isEqualTo("all");
    assertThat(why.text("/wouldChange/1/sentence"))
        .isEqualTo(
            "If the entry of its revocation by EO 14148 were retracted, it would be in force and apply"
                + " in full.");
  }

  @Test
  void eo_13957_was_reinstated_in_a_chain_of_three() {
    var why = ask("/api/v1/instruments/us-eo-13957/why?on=2025-01-20");

    assertThat(why.text("/status")).isEqualTo("in_force");
    assertThat(why.texts("/because", "entry")).hasSize(3);
    assertThat(why.text("/because/1/sentence"))
        .startsWith("EO 14003 of January 22, 2021 revoked it");
    assertThat(why.text("/because/2/sentence")).contains("EO 14171", "reinstated it");
  }

  @Test
  void an_order_not_yet_issued_waits_for_its_issue_alone() {
    var why = ask(WHY + "?on=2023-10-29");

    assertThat(why.text("/status")).isEqualTo("not_yet_issued");
    assertThat(why.json().at("/because")).isEmpty();
    assertThat(why.texts("/wouldChange", "sentence"))
        .containsExactly(
            "It was issued only on October 30, 2023. Had it been issued on October 29, 2023 already, it"
                + " would be in force and apply in full.");
  }

  @Test
  void before_coverage_one_sentence_says_so_and_the_record_stands_beside_it() {
    var why = ask("/api/v1/instruments/us-omb-m-13-13/why?on=2015-01-01");

    assertThat(why.text("/status")).isEqualTo("unknown");
    assertThat(why.text("/coverage/status")).isEqualTo("unknown");
    assertThat(why.text("/sentence"))
        .startsWith(
            "What held of M-13-13 on January 1, 2015 is not known: the timeline covers it only");
    assertThat(why.json().at("/because")).isNotEmpty();
    assertThat(why.texts("/wouldChange", "record")).containsExactly("CoverageDeclared");
    assertThat(why.text("/wouldChange/0/status")).isEqualTo("in_force");
  }

  @Test
  void both_clocks_are_told_and_fixed_by_the_permalink() {
    var why = client.get(WHY + "?on=2025-01-20&lang=zh&known=" + service.start()).is(200);

    assertThat(why.header("Cache-Control")).contains("immutable");
    assertThat(why.text("/permalink"))
        .isEqualTo(WHY + "?on=2025-01-20&lang=zh&known=" + service.start());
    assertThat(client.get(String.valueOf(why.text("/permalink"))).body()).isEqualTo(why.body());
    assertThat(client.get(WHY + "?on=2025-01-20").header("Cache-Control")).contains("no-cache");
  }

  @Test
  void a_correction_is_told_as_one_and_as_known_before_it_is_not() {
    var own = Service.empty().client();
    var slug = Orders.issued(own, "2023-10-30");
    var revoked =
        own.post("/api/v1/orders/" + slug + "/revocations", Orders.act("EO 14148", "2025-01-13"));
    var entry = revoked.is(201).text("/entry");
    var event = own.get("/api/v1/entries/" + entry).is(200).at("/data").toString();
    var replacement =
        event
            .replace("2025-01-13", "2025-01-15")
            .replaceFirst("\\{", "{\"type\":\"OrderRevoked\",");
    var corrected =
        own.post(
                "/api/v1/entries/" + entry + "/correction",
                """
                {"replacement": %s, "reason": "misread", "source": {"publisher": "Federal Register"}}
                """
                    .formatted(replacement))
            .is(201);

    var path = "/api/v1/instruments/" + slug + "/why?on=2025-01-15&known=@";
    var after = own.getAtLeast(corrected.number("/position"), path + corrected.number("/position"));
    assertThat(after.is(200).text("/because/1/sentence"))
        .contains("January 15, 2025", "This entry corrects an earlier one.");
    assertThat(after.texts("/wouldChange", "sentence"))
        .noneMatch(each -> each.contains("January 13"));
    var before = own.get(path + revoked.number("/position")).is(200);
    assertThat(before.text("/because/1/sentence"))
        .contains("January 13, 2025")
        .doesNotContain("corrects");
  }

  @ParameterizedTest
  @CsvSource({"on=tomorrow&lang=!,on lang", "lang=!,lang", "known=yesterday,known"})
  void what_is_wrong_is_named(String query, String fields) {
    for (var page : List.of("why", "evidence")) {
      client
          .get("/api/v1/instruments/us-eo-14110/" + page + "?" + query)
          .isProblem(400, "invalid-request")
          .names(fields.split(" ", -1));
    }
  }

  @Test
  void of_what_nobody_recorded_nothing_is_told() {
    for (var page : List.of("why", "evidence")) {
      client.get("/api/v1/instruments/us-eo-99999/" + page).isProblem(404, "unknown-instrument");
    }
  }

  @Test
  void another_language_is_answered_in_english() {
    assertThat(ask(WHY + "?on=2025-01-20&lang=fr").text("/lang")).isEqualTo("en");
  }

  /// As of the end of the sample, before what other tests record.
  private Answer ask(String path) {
    return client.get(path + "&known=" + service.start()).is(200);
  }
}
