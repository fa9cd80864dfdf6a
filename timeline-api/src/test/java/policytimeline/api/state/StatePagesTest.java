package policytimeline.api.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Orders;
import policytimeline.api.Service;

/// A list is read page by page, and nothing in it is lost or comes twice.
class StatePagesTest {

  private final Client client = Service.withSample().client();

  @ParameterizedTest
  @ValueSource(strings = {"issued", "-issued", "slug", "changed"})
  void each_item_comes_once_whatever_the_order(String sort) {
    var pages = follow("/api/v1/state?on=2025-06-01&sort=" + sort + "&limit=500");

    var slugs = pages.stream().flatMap(page -> page.slugs().stream()).toList();
    assertThat(slugs).doesNotHaveDuplicates();
    assertThat(pages).hasSizeGreaterThan(2);
    assertThat(pages.stream().map(page -> page.number("/total")).distinct())
        .containsExactly((long) slugs.size());
  }

  @Test
  void pages_of_three_are_the_same_list_as_one_page() {
    var query = "/api/v1/state?on=2025-06-01&topic=ai";
    var whole = client.get(query + "&limit=500").slugs();

    var pages = follow(query + "&limit=3");

    assertThat(pages.stream().flatMap(page -> page.slugs().stream()))
        .containsExactlyElementsOf(whole);
  }

  @Test
  void what_is_recorded_between_two_pages_changes_none_of_them() {
    var first = client.get("/api/v1/state?on=2026-05-02&status=any&family=order&limit=200").is(200);
    var total = first.number("/total");

    Orders.issued(client, "2026-05-01");
    var pages = follow(String.valueOf(first.text("/next")));

    assertThat(pages).allSatisfy(page -> assertThat(page.number("/total")).isEqualTo(total));
    assertThat(pages.stream().mapToInt(page -> page.slugs().size()).sum())
        .isEqualTo(total - first.slugs().size());
  }

  @Test
  void the_link_header_says_what_next_says() {
    var first = client.get("/api/v1/state?on=2025-06-01&limit=5").is(200);

    assertThat(first.header("Link")).isEqualTo("<" + first.text("/next") + ">; rel=\"next\"");
  }

  @Test
  void the_last_page_has_neither_next_nor_link() {
    var only = client.get("/api/v1/state?on=2025-06-01&topic=ai&limit=500").is(200);

    assertThat(only.text("/next")).isNull();
    assertThat(only.header("Link")).isEmpty();
  }

  @Test
  void a_permalink_gives_the_same_items_again() {
    var answer = client.get("/api/v1/state?topic=ai&limit=7&sort=slug").is(200);
    Orders.issued(client, "2026-05-01");

    var again = client.get(String.valueOf(answer.text("/permalink"))).is(200);

    assertThat(again.at("/items")).isEqualTo(answer.at("/items"));
    assertThat(again.at("/known")).isEqualTo(answer.at("/known"));
    assertThat(again.text("/permalink")).isEqualTo(answer.text("/permalink"));
  }

  @Test
  void a_permalink_keeps_words_that_an_address_must_encode() {
    var answer = client.get("/api/v1/state?q=R%26D+100%25+%E5%AE%89%E5%85%A8&topic=ai").is(200);

    var again = client.get(String.valueOf(answer.text("/permalink"))).is(200);

    assertThat(again.text("/permalink")).isEqualTo(answer.text("/permalink"));
    assertThat(again.text("/permalink")).contains("R%26D");
  }

  @Test
  void the_default_is_what_was_issued_last_and_fifty_of_it() {
    var state = client.get("/api/v1/state?on=2025-06-01").is(200);

    assertThat(state.slugs()).hasSize(50);
    assertThat(state.texts("/items", "issued")).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void an_order_holds_within_and_across_pages() {
    var pages = follow("/api/v1/state?on=2025-06-01&sort=issued&limit=500");

    assertThat(pages.stream().flatMap(page -> page.texts("/items", "issued").stream()).toList())
        .isSorted();
  }

  @Test
  void changed_puts_first_what_changed_last() {
    var state = client.get("/api/v1/state?on=2025-01-20&status=any&sort=changed").is(200);

    assertThat(state.text("/items/0/phase/from")).isEqualTo("2025-01-20");
    assertThat(
            client.get("/api/v1/state?on=2025-01-20&status=revoked&sort=changed&limit=500").slugs())
        .contains("us-eo-14110");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "501", "-1", "x", "99999999999"})
  void a_limit_is_1_to_500(String limit) {
    client.get("/api/v1/state?limit=" + limit).isProblem(400, "invalid-request").names("limit");
  }

  private List<Answer> follow(String path) {
    var pages = new ArrayList<Answer>();
    String next = path;
    while (next != null) {
      var page = client.get(next).is(200);
      pages.add(page);
      next = page.text("/next");
    }
    return pages;
  }
}
