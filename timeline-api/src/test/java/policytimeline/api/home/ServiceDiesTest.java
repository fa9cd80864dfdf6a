package policytimeline.api.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policytimeline.api.Client;
import policytimeline.api.Orders;

/// A service that is killed in the middle of an import loses nothing that it acknowledged, and
/// records the rest after the next start.
class ServiceDiesTest {

  private static final int ROWS = 10_000;

  /// Some of the rows are in the log by then, and most are not.
  private static final int SOME = 1000;

  private static final String ORDER = "us-eo-90001";

  @Test
  void what_was_acknowledged_is_there_and_the_import_goes_on_where_it_stopped(@TempDir Path folder)
      throws IOException {
    var home = folder.resolve("home");
    var file = Files.writeString(folder.resolve("orders.csv"), export());
    var dying = ServiceProcess.start(home, false);
    var client = dying.ready();
    client.post("/api/v1/orders", Orders.issue("EO 90001", "2026-05-01")).is(201);

    var accepted = client.submitted("?format=federal-register-csv", file).is(202);
    await().atMost(Duration.ofSeconds(60)).until(() -> client.head() > SOME);
    dying.kill();

    try (var service = ServiceProcess.start(home, false)) {
      var again = service.ready();
      assertThat(again.get("/api/v1/instruments/" + ORDER).is(200).text("/status"))
          .isEqualTo("in_force");

      var report = again.over(accepted);

      assertThat(report.text("/state")).isEqualTo("completed");
      assertThat(report.number("/rows")).isEqualTo(ROWS);
      assertThat(report.number("/recorded")).isEqualTo(ROWS);
      assertThat(report.number("/unchanged")).isZero();
      assertThat(orders(again)).isEqualTo(ROWS + 1);
      assertThat(again.importFile("federal-register-csv", file).number("/recorded")).isZero();
    }
  }

  private static long orders(Client client) {
    client.settle();
    return client
        .get("/api/v1/state?status=any&on=2026-05-02&kind=executive_order&limit=1")
        .is(200)
        .number("/total");
  }

  /// Orders in the form of the Federal Register's export.
  private static String export() {
    return IntStream.range(0, ROWS)
        .mapToObj(
            row ->
                "90 FR %d,2025-%05d,Presidential Document,Executive Order,2025-01-02,2025-01-01,"
                        .formatted(row + 1, row)
                    + "Order number %d,,%d".formatted(row, 20_000 + row))
        .collect(
            Collectors.joining(
                "\n",
                "citation,document_number,type,subtype,publication_date,signing_date,title,"
                    + "disposition_notes,executive_order_number\n",
                "\n"));
  }
}
