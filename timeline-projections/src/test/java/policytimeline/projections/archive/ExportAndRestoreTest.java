package policytimeline.projections.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.phase.Entry;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.archive.Restored.NotEmpty;
import policytimeline.projections.archive.Restored.Whole;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.UnreadableFile;
import policytimeline.projections.store.Samples;

/// The log goes out and comes back the same, or nothing of it does.
@OnPostgres
class ExportAndRestoreTest {

  private static final String LOG =
      """
      select concat_ws('|', global_index, event_identifier, aggregate_identifier, sequence_number,
                       time_stamp, payload_type, payload_revision, payload)
        from domain_event_entry
       order by global_index
      """;

  private static final String ENTRIES = "select e::text from entry e order by position";

  private final Ledger ledger;
  private final ExportQueries export;
  private final Restore restore;
  private final DeadLetterQueries letters;
  private final JdbcClient db;
  private final TransactionOperations transactions;

  ExportAndRestoreTest(
      Ledger ledger,
      ExportQueries export,
      Restore restore,
      DeadLetterQueries letters,
      JdbcClient db,
      TransactionOperations transactions) {
    this.ledger = ledger;
    this.export = export;
    this.restore = restore;
    this.letters = letters;
    this.db = db;
    this.transactions = transactions;
  }

  @Test
  void the_log_and_all_that_follows_from_it_is_the_same_after_a_restore() throws IOException {
    ledger.learnAt("2026-01-01T00:00:00Z", issued(EO_14110).signed("2023-10-30"));
    var samples = Samples.ofEveryEvent();
    ledger.append(
        IntStream.range(0, samples.size())
            .mapToObj(number -> new Entry("entry-" + number, 0, samples.get(number)))
            .toList());
    ledger.learnAt("2026-02-02T00:00:00.123Z", revoked(EO_14110).on("2025-01-20").by("EO 14148"));
    var log = ledger.texts(LOG);
    var entries = ledger.texts(ENTRIES);
    var models = ledger.readModels();
    var lines = exported();

    empty();
    var restored = restore.from(content(lines));
    ledger.settle();

    assertThat(restored).isEqualTo(new Whole(log.size(), log.size()));
    assertThat(ledger.texts(LOG)).isEqualTo(log);
    assertThat(ledger.texts(ENTRIES)).isEqualTo(entries);
    assertThat(ledger.readModels()).isEqualTo(models);
    assertThat(exported()).isEqualTo(lines);
  }

  @Test
  void the_log_goes_on_after_a_restore() throws IOException {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    var lines = exported();
    empty();
    restore.from(content(lines));

    var position = ledger.learn(revoked(EO_14110).on("2025-01-20").by("EO 14148"));

    assertThat(position).isEqualTo(2);
    assertThat(ledger.texts("select status from phase where known_to > 2 order by valid_from"))
        .endsWith("in_force", "revoked");
  }

  @Test
  void what_cannot_be_read_goes_out_as_it_is_stored_and_comes_back_so() throws IOException {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    transactions.executeWithoutResult(
        _ -> {
          ledger.append(
              List.of(
                  new Entry(
                      "broken", 0, revoked(EO_14110).on("2025-01-20").by("EO 14148").event())));
          db.sql("update domain_event_entry set payload = '!' || payload where global_index = 2")
              .update();
        });
    ledger.settle();
    var log = ledger.texts(LOG);
    var entries = ledger.texts(ENTRIES);
    var lines = exported();

    empty();
    restore.from(content(lines));
    ledger.settle();

    assertThat(lines.lines().skip(1))
        .singleElement()
        .asString()
        .contains("\"unreadable\":{\"cause\":\"not JSON", "\"payload\":\"!{");
    assertThat(ledger.texts(LOG)).isEqualTo(log);
    assertThat(ledger.texts(ENTRIES)).isEqualTo(entries);
    assertThat(letters.all()).extracting(letter -> letter.position()).containsExactly(2L);
    assertThat(csv()).contains("not JSON");
  }

  @Test
  void a_part_of_an_event_that_is_not_known_here_is_not_lost() throws IOException {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    ledger.change(
        "update domain_event_entry set payload = '{\"later\": 1, ' || substr(payload, 2)");

    assertThat(exported()).contains("\"unreadable\"", "\\\"later\\\": 1");
  }

  @Test
  void a_line_without_a_recorder_is_of_the_service() throws IOException {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    var lines = exported().replaceAll("\"recordedBy\":\"[^\"]*\",", "");
    empty();

    restore.from(content(lines));

    assertThat(ledger.texts("select recorded_by from entry")).containsExactly("service");
  }

  @Test
  void a_log_with_entries_of_its_own_is_left_alone() throws IOException {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));

    assertThat(restore.from(content(exported()))).isEqualTo(new NotEmpty(1));
  }

  static List<UnaryOperator<String>> damages() {
    return List.of(
        lines -> "",
        lines -> "\n\n",
        lines -> lines.substring(lines.indexOf('\n') + 1),
        lines -> lines.replace("\"position\":1200,", "\"position\":1201,"),
        lines -> lines.replace("\"position\":1200,", "\"position\":\"x\","),
        lines -> lines.replace("\"position\":1200,", ""),
        lines -> lines.replace("\"id\":\"entry-1200\"", "\"id\":\"entry-7\""),
        lines -> lines.replace("\"id\":\"entry-1200\"", "\"id\":\"entry-1199\""),
        lines -> lines.replace("\"id\":\"entry-1200\"", "\"id\":\"\""),
        lines ->
            lines.replaceFirst(
                "\"recordedAt\":\"[^\"]*\"", "\"recordedAt\":\"2999-01-01T00:00:00Z\""),
        lines ->
            lines.replaceFirst(
                "\"recordedAt\":\"[^\"]*\"", "\"recordedAt\":\"2025-02-30T00:00:00Z\""),
        lines ->
            lines.replaceFirst(
                "\"recordedAt\":\"[^\"]*\"", "\"recordedAt\":\"2025-01-01T00:00:00.0001Z\""),
        lines ->
            lines.replaceFirst(
                "\"recordedAt\":\"[^\"]*\"", "\"recordedAt\":\"+99999-01-01T00:00:00Z\""),
        lines -> lines.replaceFirst("\"revision\":\"1\"", "\"revision\":\"9\""),
        lines -> lines.replaceFirst("OrderIssued", "OrderIssud"),
        lines -> lines.replaceFirst("\"publisher\":\"[^\"]*\"", "\"publisher\":\"\""),
        lines -> lines.substring(0, lines.length() - 20));
  }

  @ParameterizedTest
  @MethodSource("damages")
  void of_a_file_at_fault_nothing_is_restored(UnaryOperator<String> damage) throws IOException {
    var facts = new ArrayList<Entry>();
    for (var number = 1; number <= 1200; number++) {
      var order = issued(InstrumentId.of("us-eo-" + (20_000 + number))).signed("2026-01-01");
      facts.add(new Entry("entry-" + number, 0, order.event()));
    }
    ledger.append(facts);
    var lines = exported();
    assertThat(lines.lines()).hasSize(1200);
    empty();

    assertThatExceptionOfType(UnreadableFile.class)
        .isThrownBy(() -> restore.from(content(damage.apply(lines))));

    assertThat(ledger.number("select count(*) from domain_event_entry")).isZero();
    assertThat(ledger.number("select count(*) from entry")).isZero();
  }

  private void empty() {
    ledger.startAnew();
  }

  private String exported() throws IOException {
    var out = new ByteArrayOutputStream();
    export.jsonl(ledger.number("select coalesce(max(position), 0) from entry"), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private String csv() throws IOException {
    var out = new ByteArrayOutputStream();
    export.csv(ledger.number("select coalesce(max(position), 0) from entry"), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Content content(String lines) {
    return () -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
  }
}
