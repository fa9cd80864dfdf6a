package policytimeline.api.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Service;

/// What contradicts or is missing in the record.
class FindingsOverHttpTest {

  private final Client client = Service.withSample().client();

  @Test
  void a_memo_is_an_orphan_after_the_end_of_the_order_that_it_implements() {
    var orphans = client.get("/api/v1/findings?kind=orphan").is(200);

    assertThat(told(orphans))
        .contains(
            "orphan us-omb-m-24-10 2025-01-20 2025-04-03",
            "orphan us-omb-m-24-18 2025-01-20 2025-04-03");
    var found = client.get("/api/v1/findings?kind=orphan&slug=us-omb-m-24-10").is(200);
    assertThat(found.text("/items/0/message"))
        .isEqualTo("It implements EO 14110, which ended on 2025-01-20 (revoked).");
    assertThat(found.json().at("/items/0/entries")).hasSizeGreaterThan(1);
    assertThat(found.texts("/items/0/sources", "publisher"))
        .contains("Office of Management and Budget", "Federal Register");
  }

  @ParameterizedTest
  @CsvSource({"2025-01-19, false", "2025-01-20, true", "2025-04-02, true", "2025-04-03, false"})
  void on_a_day_it_is_told_while_it_lasts(String on, boolean orphan) {
    var found = client.get("/api/v1/findings?kind=orphan&on=" + on).is(200);

    assertThat(found.texts("/items", "slug").contains("us-omb-m-24-10")).isEqualTo(orphan);
  }

  @Test
  void of_each_kind_there_is_told_how_many_and_of_each_source() {
    var all = client.get("/api/v1/findings?limit=1").is(200);

    assertThat(all.json().at("/counts/kind").propertyNames())
        .contains("orphan", "one_sided_relation", "unresolved_reference", "already_ended");
    var sum = 0L;
    for (var count : all.json().at("/counts/kind")) {
      sum += count.asLong();
    }
    assertThat(all.number("/total")).isEqualTo(sum);
    assertThat(all.number("/counts/source/Federal Register")).isPositive();
  }

  @Test
  void pages_follow_each_other_until_all_is_told() {
    var slugs = new ArrayList<String>();
    var page = client.get("/api/v1/findings?kind=already_ended&limit=100").is(200);
    var total = page.number("/total");
    slugs.addAll(told(page));
    while (page.text("/next") != null) {
      page = client.get(page.text("/next")).is(200);
      slugs.addAll(told(page));
    }

    assertThat(slugs).hasSize((int) total);
  }

  @Test
  void what_was_not_yet_known_is_not_found() {
    var fresh = Service.empty().client();
    var citation = Orders.citation();
    var slug = Orders.issued(fresh, "2024-01-01");
    var before =
        fresh.post("/api/v1/orders/" + slug + "/revocations", Orders.act("EO 9", "2025-01-20"));
    var position = before.is(201).number("/position");
    var path = "/api/v1/findings?slug=" + slug + "&known=@";

    var found = fresh.getAtLeast(position, path + position).is(200);
    assertThat(told(found)).contains("unresolved_reference " + slug + " null null");
    assertThat(told(fresh.get(path + (position - 1)).is(200))).isEmpty();
    assertThat(found.header("Cache-Control")).contains("immutable");
    assertThat(citation).isNotBlank();
  }

  @Test
  void what_nobody_could_read_of_a_note_is_found_with_its_very_text(@TempDir Path folder)
      throws IOException {
    var fresh = Service.empty().client();
    var slug = Orders.slug(Orders.citation());
    var row = slug.replace("us-eo-", "") + ",2001-01-01,\"Provisionally supersedes: EO 7856\"\n";
    var file = folder.resolve("orders.csv");
    Files.writeString(file, "executive_order_number,signing_date,disposition_notes\n" + row);

    fresh.importFile("federal-register-csv", file);
    fresh.settle();

    var found = fresh.get("/api/v1/findings?kind=unreadable&slug=" + slug).is(200);
    assertThat(found.text("/items/0/message")).contains("Provisionally supersedes: EO 7856");
    assertThat(found.texts("/items/0/sources", "publisher")).contains("Federal Register");
  }

  @Test
  void it_can_be_had_as_csv_by_suffix_and_by_accept() {
    var bySuffix = client.get("/api/v1/findings.csv?kind=orphan&slug=us-omb-m-24-10").is(200);
    var byAccept =
        client
            .get("/api/v1/findings?kind=orphan&slug=us-omb-m-24-10", "Accept", "text/csv")
            .is(200);

    assertThat(bySuffix.header("Content-Type")).startsWith("text/csv");
    assertThat(bySuffix.body())
        .startsWith("kind,slug,from,to,message,entries,sources\r\n")
        .contains("orphan,us-omb-m-24-10,2025-01-20,2025-04-03,");
    assertThat(byAccept.body()).isEqualTo(bySuffix.body());
  }

  @ParameterizedTest
  @CsvSource({
    "kind=orphans, kind",
    "limit=0, limit",
    "cursor=xyz, cursor",
    "on=tomorrow, on",
    "source=%20%00, source"
  })
  void what_is_wrong_is_named(String query, String field) {
    client.get("/api/v1/findings?" + query).isProblem(400, "invalid-request").names(field);
  }

  private static List<String> told(Answer answer) {
    return StreamSupport.stream(answer.json().at("/items").spliterator(), false)
        .map(
            item ->
                "%s %s %s %s"
                    .formatted(
                        item.at("/kind").asString(),
                        item.at("/slug").asString(),
                        item.at("/period/from").asString("null"),
                        item.at("/period/to").asString("null")))
        .toList();
  }
}
