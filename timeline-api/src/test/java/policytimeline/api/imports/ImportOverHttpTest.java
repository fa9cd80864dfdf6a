package policytimeline.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Service;
import policytimeline.testing.SharedData;

/// The Federal Register's export, imported into an empty service: the whole of it where it is at
/// hand, else an excerpt.
class ImportOverHttpTest {

  private static final String FORMAT = "federal-register-csv";

  private static final Path WHOLE =
      SharedData.at("federal-register/executive-orders-1937-2024-10.csv");

  private static final boolean IS_WHOLE = Files.isRegularFile(WHOLE);
  private static final Path FILE = IS_WHOLE ? WHOLE : excerpt();
  private static final long ROWS = IS_WHOLE ? 6631 : 11;
  private static final long ORDERS = IS_WHOLE ? 6630 : 10;

  private static final Client CLIENT = Service.fresh().client();

  private static Answer before = Answer.NONE;
  private static Answer first = Answer.NONE;
  private static Answer second = Answer.NONE;

  @BeforeAll
  static void the_export_is_imported_twice() {
    System.out.println("Federal Register over HTTP: imported from " + FILE);
    before = CLIENT.get("/api/v1/state?status=any");
    first = CLIENT.importFile(FORMAT, FILE);
    second = CLIENT.importFile(FORMAT, FILE);
    CLIENT.settle();
  }

  @Test
  void a_service_with_nothing_in_its_log_answers_with_nothing() {
    before.is(200);
    assertThat(before.number("/total")).isZero();
    assertThat(before.at("/items")).isEmpty();
    assertThat(before.number("/known/position")).isZero();
    assertThat(before.text("/known/at")).isNull();
    assertThat(before.text("/coverage/status")).isEqualTo("unknown");
  }

  @Test
  void every_row_is_read_and_none_is_rejected() {
    assertThat(first.number("/rows")).isEqualTo(ROWS);
    assertThat(first.number("/rejected")).isZero();
    assertThat(first.text("/format")).isEqualTo(FORMAT);
    assertThat(first.text("/state")).isEqualTo("completed");
    assertThat(first.json().propertyNames())
        .contains("id", "recorded", "corroborated", "unchanged", "findings");
  }

  @Test
  void every_order_is_there_once() {
    var orders = CLIENT.get("/api/v1/state?status=any&kind=executive_order&limit=1").is(200);

    assertThat(orders.number("/total")).isEqualTo(ORDERS);
  }

  @Test
  void a_second_import_records_nothing() {
    assertThat(second.number("/rows")).isEqualTo(ROWS);
    assertThat(second.number("/recorded")).isZero();
    assertThat(second.number("/corroborated")).isZero();
    assertThat(second.number("/unchanged"))
        .isEqualTo(
            first.number("/recorded") + first.number("/corroborated") + first.number("/unchanged"));
  }

  @Test
  void a_correction_document_is_no_second_order() {
    assertThat(types("us-eo-13526")).containsOnlyOnce("OrderIssued");
  }

  @Test
  void a_letter_in_the_title_makes_another_order() {
    assertThat(CLIENT.get("/api/v1/instruments/us-eo-10571").is(200).text("/issued"))
        .isEqualTo("1954-10-18");
    assertThat(CLIENT.get("/api/v1/instruments/us-eo-10571-a").is(200).text("/issued"))
        .isEqualTo("1954-10-26");
  }

  @Test
  void the_two_sides_of_a_revocation_are_one_fact() {
    assertThat(types("us-eo-13957")).containsOnlyOnce("OrderRevoked").contains("EntryCorroborated");
    assertThat(CLIENT.get("/api/v1/instruments/us-eo-13957/timeline").texts("/phases", "status"))
        .containsExactly("in_force", "revoked");
    assertThat(CLIENT.get("/api/v1/instruments/us-eo-13957/timeline").texts("/phases/1/because"))
        .hasSize(1);
  }

  @Test
  void the_report_can_be_read_again() {
    var report = CLIENT.get("/api/v1/imports/" + first.text("/id")).is(200);

    assertThat(report.json()).isEqualTo(first.json());
    assertThat(CLIENT.get("/api/v1/imports?limit=1").is(200).texts("/items", "id"))
        .containsExactly(second.text("/id"));
  }

  @Test
  void who_imported_is_told_by_an_opaque_id() {
    assertThat(CLIENT.get("/api/v1/instruments/us-eo-13957/entries").text("/entries/0/recordedBy"))
        .matches("token-[0-9a-f]{12}");
  }

  private static List<String> types(String slug) {
    return CLIENT.get("/api/v1/instruments/" + slug + "/entries").is(200).texts("/entries", "type");
  }

  private static Path excerpt() {
    try {
      var file = ImportOverHttpTest.class.getResource("/federal-register/excerpt.csv");
      return Path.of(Objects.requireNonNull(file).toURI());
    } catch (URISyntaxException malformed) {
      throw new UncheckedIOException(new IOException(malformed));
    }
  }
}
