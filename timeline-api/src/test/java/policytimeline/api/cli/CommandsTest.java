package policytimeline.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import policytimeline.api.Client;
import policytimeline.api.Service;
import tools.jackson.databind.json.JsonMapper;

/// Commands that ask a service that runs.
class CommandsTest {

  private static final String COLUMNS =
      "citation,document_number,type,subtype,publication_date,signing_date,title,"
          + "disposition_notes,executive_order_number\n";

  private static final String GOOD =
      "90 FR 1,2025-00001,Presidential Document,Executive Order,2025-01-02,2025-01-01,First,,90501\n";

  private static final String BAD =
      "90 FR 2,2025-00002,Presidential Document,Executive Order,2025-01-02,soon,Second,,90502\n";

  private static final Client CLIENT = Service.fresh().client();

  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void the_policy_is_imported_by_the_command() throws IOException {
    var policy = Files.write(folder.resolve("policy.jsonl"), sample());

    var done = called("import", policy.toString()).ends(0);

    CLIENT.settle();
    assertThat(done.out())
        .startsWith("policy.jsonl: completed (import ")
        .contains("format jsonl", "rejected             0");
    // a line now and then, and nothing that is drawn over
    assertThat(done.err()).contains("Importing policy.jsonl: 100 %").doesNotContain("\r");
  }

  @Test
  void rows_that_are_rejected_are_shown_with_line_and_reason() throws IOException {
    var file = file("bad.csv", COLUMNS + GOOD + BAD);

    var done = called("import", file, "--dry-run", "--format", "federal-register-csv").ends(1);

    assertThat(done.out())
        .contains(
            "nothing was recorded",
            "rows                 2",
            "1 OrderIssued",
            "rejected             1")
        .containsPattern("line 3: .*signing date.*soon.*: 90 FR 2")
        .containsPattern("all: http://\\S+/api/v1/imports/\\S+/remarks.csv");
  }

  @Test
  void of_many_rejected_rows_the_first_are_shown() throws IOException {
    var done = called("import", file("many.csv", COLUMNS + BAD.repeat(30)), "--dry-run").ends(1);

    assertThat(done.out().lines().filter(line -> line.startsWith("line "))).hasSize(20);
    assertThat(done.out()).contains("20 of 30 rejected rows are shown");
  }

  @Test
  void on_a_terminal_a_bar_is_drawn_over_itself() throws IOException {
    var done =
        Called.onTerminal(
                Called.of(CLIENT, folder, "import", file("bar.csv", COLUMNS + GOOD), "--dry-run"))
            .ends(0);

    assertThat(done.err()).contains("\rImporting bar.csv [").endsWith("\r").doesNotContain("\n");
    assertThat(done.out()).startsWith("bar.csv: completed");
  }

  @Test
  void the_standard_input_is_imported_and_what_hides_in_a_row_reaches_no_terminal() {
    var hidden = BAD.replace("soon", "so\u001b[2Jon");

    var done =
        Called.withInput(COLUMNS + hidden, Called.of(CLIENT, folder, "import", "-", "--dry-run"))
            .ends(1);

    assertThat(done.out()).contains("standard input: completed").doesNotContain("\u001b");
  }

  @Test
  void a_format_that_the_service_does_not_know_is_a_wrong_call() throws IOException {
    var wrong = called("import", file("any.csv", COLUMNS + GOOD), "--format", "nonsense").ends(2);

    assertThat(wrong.err()).contains("format: one of", "federal-register-csv", "nonsense");
  }

  @Test
  void a_wrong_token_is_told_before_a_large_file_is_sent() throws IOException {
    var large = folder.resolve("large.csv");
    Files.write(large, new byte[30_000_000]);
    var token = file("wrong-token", "nonsense");

    var refused =
        Called.with(
                "import", large.toString(), "--service", CLIENT.address(""), "--token-file", token)
            .ends(3);

    assertThat(refused.err()).contains("Authorization: Bearer").doesNotContain("Sending");
  }

  @Test
  void the_state_is_that_of_the_service() {
    var answer = CLIENT.get("/api/v1/state?on=2025-01-19&family=order").is(200);

    var json = called("state", "--on", "2025-01-19", "--family", "order", "--format", "json");
    var table = called("state", "--on", "2025-01-19", "--family", "order").ends(0);

    assertThat(JsonMapper.shared().readTree(json.ends(0).out())).isEqualTo(answer.json());
    assertThat(table.out().lines().skip(1).map(line -> line.split(" ", 2)[0]).toList())
        .startsWith(answer.slugs().toArray(String[]::new));
    assertThat(table.out())
        .startsWith("SLUG")
        .contains("us-eo-14110")
        .endsWith(
            "%d of %d on 2025-01-19 (America/New_York), as known at @%d.%n"
                .formatted(
                    answer.slugs().size(),
                    answer.number("/total"),
                    answer.number("/known/position")));
  }

  @Test
  void the_state_is_a_table_for_programs_too_and_knows_both_clocks() {
    var csv =
        called("state", "--on", "2025-01-20", "--known", "@1", "--status", "any", "--format", "CSV")
            .ends(0);

    assertThat(csv.out()).startsWith("slug,citation,status,applies,since,title\r\n");
    assertThat(csv.out().lines())
        .hasSize(
            (int) CLIENT.get("/api/v1/state?on=2025-01-20&known=@1&status=any").number("/total")
                + 1);
  }

  @Test
  void all_pages_are_asked_for_where_all_is() {
    var total = CLIENT.get("/api/v1/state?status=any").number("/total");

    var some = called("state", "--status", "any", "--limit", "2", "--format", "csv").ends(0);
    var all = called("state", "--status", "any", "--all", "--format", "csv").ends(0);

    assertThat(some.out().lines()).hasSize(3);
    assertThat(all.out().lines()).hasSize((int) total + 1);
  }

  @Test
  void what_the_service_refuses_is_told_with_the_field_and_what_is_accepted() {
    var wrong = called("state", "--family", "treaty", "--known", "@x").ends(2);

    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err().lines()).hasSize(2);
    assertThat(wrong.err().toLowerCase(Locale.ROOT)).contains("family: ", "treaty", "known: ");
  }

  @Test
  void an_export_is_restored_into_a_service_that_has_nothing_and_into_no_other()
      throws IOException {
    var export = folder.resolve("log.jsonl");
    var exported = called("export", export.toString(), "--known", "@20").ends(0);
    var empty = Service.fresh().client();

    var restored = Called.with(Called.of(empty, folder, "restore", export.toString())).ends(0);
    var again = Called.with(Called.of(empty, folder, "restore", export.toString())).ends(3);

    assertThat(exported.err()).contains("/api/v1/export.jsonl?known=@20");
    assertThat(restored.out()).contains("20 entries are restored, up to position 20.");
    assertThat(empty.get("/api/v1/export.jsonl").body())
        .isEqualTo(Files.readString(export, StandardCharsets.UTF_8));
    assertThat(again.out()).isEmpty();
    assertThat(again.err()).isNotBlank();
  }

  @Test
  void an_export_is_written_to_the_output_alone_or_to_one_whole_file() throws IOException {
    var csv = called("export", "-", "--csv", "--known", "@5").ends(0);
    var file = folder.resolve("log.csv");
    called("export", file.toString(), "--csv", "--known", "@5").ends(0);

    assertThat(csv.out()).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    assertThat(csv.out()).isEqualTo(CLIENT.get("/api/v1/export.csv?known=@5").body());
    try (var files = Files.list(folder)) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".part"));
    }
  }

  @Test
  void what_cannot_be_exported_leaves_what_was_there() throws IOException {
    var file = file("kept.jsonl", "kept");

    called("export", file, "--known", "nonsense").ends(2);

    assertThat(Path.of(file)).hasContent("kept");
    assertThat(Set.of(file)).allMatch(name -> Files.notExists(Path.of(name + ".part")));
  }

  private static Called called(String... arguments) {
    return Called.with(Called.of(CLIENT, folder, arguments));
  }

  private static String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static byte[] sample() throws IOException {
    return new ClassPathResource("sample/ai-policy.jsonl").getContentAsByteArray();
  }
}
