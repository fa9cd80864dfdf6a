package policytimeline.api.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Service;
import policytimeline.api.Sheet;
import policytimeline.api.Visitor;

/// What people record by forms.
class RecordPagesTest {

  private static final Map<String, String> SOURCE = Map.of("source.publisher", "Federal Register");

  private final Client client = Service.empty().client();
  private static Visitor clerk = new Visitor(Service.empty().client());

  @BeforeAll
  static void somebodyHasSignedIn() {
    clerk = Visitor.signedIn(Service.empty().client());
  }

  @Test
  void an_order_is_issued_and_revoked_after_a_look_at_what_would_change() {
    issue("EO 98001", "2025-01-10");
    var page = clerk.open("/record/revocation").isWhole();
    var fields = filled(Map.of("slug", "EO 98001", "by", "EO 98002", "effectiveOn", "2025-01-20"));

    var preview = sheet(clerk.send(page, "/record/revocation", with(fields, "step", "preview")));
    assertThat(preview.isWhole().one("#h-preview + p").text())
        .contains("On January 20, 2025:", "In force", "Revoked");
    assertThat(client.get("/api/v1/instruments/us-eo-98001?on=2025-01-20").text("/status"))
        .isEqualTo("in_force");

    var recorded = clerk.send(preview, "/record/revocation", with(fields, "step", "record"));
    assertThat(recorded.status()).isEqualTo(303);
    assertThat(clerk.open(recorded.header("Location")).isWhole().document().text())
        .contains("Revocation by EO 98002", "EO 98001");
    assertThat(client.get("/api/v1/instruments/us-eo-98001?on=2025-01-20").text("/status"))
        .isEqualTo("revoked");
  }

  @Test
  void what_the_record_cannot_take_is_refused_with_the_reason() {
    issue("EO 98003", "2025-01-10");
    var again = filled(Map.of("citation", "EO 98003", "signedOn", "2025-01-10"));

    var refused =
        clerk.send(clerk.open("/record/order"), "/record/order", with(again, "step", "record"));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(sheet(refused).one(".notice.bad").text())
        .contains("Nothing was recorded.", "us-eo-98003 was issued by entry");
    assertThat(sheet(refused).one("#citation").val()).isEqualTo("EO 98003");
  }

  @Test
  void each_fault_stands_beside_its_field_and_what_was_written_stays() {
    var page = clerk.open("/record/order");

    var faulty =
        clerk.send(
            page,
            "/record/order",
            Map.of("citation", "EO 98004", "signedOn", "2025-02-30", "step", "preview"));

    assertThat(faulty.status()).isEqualTo(422);
    assertThat(sheet(faulty).one("#signedOn-fault").text()).contains("2025-02-30");
    assertThat(sheet(faulty).one("#source-publisher-fault").text()).isEqualTo("It is required.");
    assertThat(sheet(faulty).one("#signedOn").attr("aria-invalid")).isEqualTo("true");
    assertThat(sheet(faulty).one("#citation").val()).isEqualTo("EO 98004");
  }

  @Test
  void an_entry_is_corrected_from_its_own_page() {
    var entry = issue("EO 98005", "2025-01-10");
    var page = clerk.open(clerk.open(entry).link("Correct this entry")).isWhole();
    var event = page.one("textarea").val();
    assertThat(event).contains("\"OrderIssued\"", "2025-01-10");
    var fields =
        with(
            filled(Map.of("reason", "The day was wrong", "entry", page.one("#entry").val())),
            "replacement",
            event.replace("2025-01-10", "2025-01-11"));

    var preview = sheet(clerk.send(page, "/record/correction", with(fields, "step", "preview")));
    assertThat(preview.isWhole().one("#h-preview + p").text()).contains("On January 10, 2025:");

    var recorded = clerk.send(preview, "/record/correction", with(fields, "step", "record"));
    assertThat(recorded.status()).isEqualTo(303);
    clerk.open(recorded.header("Location")).isWhole();
    assertThat(clerk.open(entry).document().text()).contains("no longer stands as recorded");
  }

  private static String issue(String citation, String day) {
    var fields = filled(Map.of("citation", citation, "signedOn", day, "effectiveOn", day));
    var recorded =
        clerk.send(clerk.open("/record/order"), "/record/order", with(fields, "step", "record"));
    assertThat(recorded.status()).as(recorded.body()).isEqualTo(303);
    clerk.open(recorded.header("Location")).isWhole();
    return recorded.header("Location").replaceAll("\\?.*", "");
  }

  private Sheet sheet(Answer answer) {
    return Sheet.of(answer, client, "/record");
  }

  private static Map<String, String> filled(Map<String, String> fields) {
    var all = new HashMap<>(SOURCE);
    all.putAll(fields);
    return all;
  }

  private static Map<String, String> with(Map<String, String> fields, String name, String value) {
    var all = new HashMap<>(fields);
    all.put(name, value);
    return all;
  }
}
