package policytimeline.projections.intake.federalregister;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policytimeline.core.event.Act;
import policytimeline.core.event.FactKey;
import policytimeline.core.event.InstrumentEvent.InstrumentRelated;
import policytimeline.core.event.OrderEvent.OrderIssued;
import policytimeline.core.event.OrderEvent.OrderRevoked;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.Reference;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.CsvRows;
import policytimeline.projections.intake.Statement;
import policytimeline.projections.intake.UnreadableFile;
import policytimeline.testing.SharedData;

/// The exports themselves, where they are at hand; the excerpts are read in any case.
class FederalRegisterFilesTest {

  static final Path FOLDER = SharedData.at("federal-register");

  @BeforeAll
  static void say_what_is_read() {
    System.out.println(
        Files.isDirectory(FOLDER)
            ? "Federal Register: read from " + FOLDER
            : "Federal Register: no exports at " + FOLDER + "; only the excerpts are read");
  }

  /// `unread` counts the remarks on notes, `share` is their part of all characters of notes.
  @ParameterizedTest
  @CsvSource({
    "executive-orders-1937-2024-10.csv,      6631, 6630, 250, 0.050",
    "executive-orders-1994-2021-09.csv,      1098, 1098,  17, 0.013",
    "executive-orders-2025-07.csv,            176,  176,   1, 0.002",
    "executive-orders-1994-2025-12.csv,      1000, 1000,  16, 0.013",
    "executive-orders-2026-06-partial.csv,    126,  125,   2, 0.020"
  })
  void every_row_is_accounted_for_and_few_notes_are_left_unread(
      String file, int rows, int orders, int unread, double share) throws IOException {
    var statements = new ArrayList<Statement>();
    assertThat(read(file, statements)).isEqualTo(rows);

    assertThat(events(statements))
        .filteredOn(OrderIssued.class::isInstance)
        .extracting(PolicyEvent::stream)
        .hasSize(orders)
        .doesNotHaveDuplicates();
    assertThat(statements).noneMatch(Statement.Rejected.class::isInstance);
    var left = remarks(statements);
    assertThat(left).hasSizeLessThanOrEqualTo(unread);
    assertThat((double) left.stream().mapToInt(String::length).sum() / noteLength(file))
        .isLessThan(share);
  }

  /// A line of notes counts as unreadable when nothing of it could be read.
  @Test
  void nearly_all_lines_of_the_notes_since_1937_are_read() throws IOException {
    var file = "executive-orders-1937-2024-10.csv";
    var statements = new ArrayList<Statement>();
    read(file, statements);

    var mentions = events(statements).stream().filter(FederalRegisterFilesTest::isMention).toList();
    var byKind =
        events(statements).stream()
            .collect(
                groupingBy(event -> event.getClass().getSimpleName(), TreeMap::new, counting()));
    var lines = new NoteLines();
    new CsvRows("the export", List.of())
        .forEach(Content.of(FOLDER.resolve(file)), row -> lines.add(row.raw("disposition_notes")));
    System.out.printf(
        "6,631 rows: %s%n%d mentions of orders; of %d lines %d unread, %d in part%n",
        byKind, mentions.size(), lines.all(), lines.unread(), lines.unreadInPart());

    assertThat(mentions).hasSizeGreaterThanOrEqualTo(13_000);
    assertThat(lines.all()).isGreaterThan(8_000);
    assertThat((double) lines.unread() / lines.all()).isLessThanOrEqualTo(0.01);
    assertThat((double) lines.unreadInPart() / lines.all()).isLessThan(0.013);
  }

  private static boolean isMention(PolicyEvent event) {
    if (event instanceof InstrumentRelated related) {
      return isOrder(related.to());
    }
    return event instanceof Act act && act.by() != null && isOrder(act.by());
  }

  private static boolean isOrder(Reference reference) {
    return reference.key().startsWith("us-eo-");
  }

  @Test
  void both_sides_of_a_revocation_have_one_key() throws IOException {
    var statements = new ArrayList<Statement>();
    read("executive-orders-1937-2024-10.csv", statements);

    var sides =
        events(statements).stream()
            .filter(OrderRevoked.class::isInstance)
            .filter(event -> event.stream().equals("us-eo-13957"))
            .toList();
    assertThat(sides).hasSize(2);
    assertThat(FactKey.of(sides.getFirst())).isEqualTo(FactKey.of(sides.getLast()));
  }

  @Test
  void every_kind_of_presidential_document_in_a_search_is_an_instrument() {
    var read = json("documents-search-2020-08.json");

    assertThat(read.rows()).isEqualTo(962);
    System.out.println("962 documents: " + byKind(read));
    assertThat(byKind(read))
        .hasToString(
            "{EXECUTIVE_ORDER=179, PROCLAMATION=490, PRESIDENTIAL_MEMORANDUM=125,"
                + " PRESIDENTIAL_ORDER=6, DETERMINATION=56, NOTICE=103}");
    assertThat(read.slugs()).doesNotHaveDuplicates();
    assertThat(read.remarked()).hasSize(2);
    assertThat(read.rejected())
        .singleElement()
        .asString()
        .startsWith("the number of an executive order");
    assertThat(json("documents-search-2020-08.json")).isEqualTo(read);
  }

  @Test
  void every_single_document_is_an_order() throws IOException {
    var folder = FOLDER.resolve("single-documents");
    assumeTrue(Files.isDirectory(folder), "no documents at " + folder);
    try (var files = Files.list(folder)) {
      var read = files.map(file -> json("single-documents/" + file.getFileName())).toList();

      assertThat(read).hasSize(200).allMatch(one -> one.rows() == 1);
      assertThat(read.stream().flatMap(one -> one.slugs().stream()))
          .hasSize(200)
          .doesNotHaveDuplicates();
      assertThat(read.stream().flatMap(one -> one.rejected().stream())).isEmpty();
    }
  }

  @Test
  void other_json_is_refused() {
    assertThatThrownBy(() -> json("agencies-2020.json"))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("agency_url");
  }

  private static ReadStatements json(String file) {
    assumeTrue(Files.isRegularFile(FOLDER.resolve(file)), "no exports at " + FOLDER);
    return ReadStatements.of(new FederalRegisterJson(), Content.of(FOLDER.resolve(file)));
  }

  private static Map<Kind, Long> byKind(ReadStatements read) {
    return read.issued().stream().collect(groupingBy(OrderIssued::kind, TreeMap::new, counting()));
  }

  private static long read(String file, List<Statement> statements) throws IOException {
    assumeTrue(Files.isRegularFile(FOLDER.resolve(file)), "no exports at " + FOLDER);
    return new FederalRegisterCsv().read(Content.of(FOLDER.resolve(file)), statements::add);
  }

  private static List<PolicyEvent> events(List<Statement> statements) {
    return statements.stream().mapMulti(FederalRegisterCsvTest::event).toList();
  }

  private static void remark(Statement statement, Consumer<String> texts) {
    switch (statement) {
      case Statement.Remarked(_, _, var raw) -> texts.accept(raw);
      case Statement.Unreadable(_, _, var raw, _, _) -> texts.accept(raw);
      case Statement.Complete _,
          Statement.Entered _,
          Statement.DatedByActor _,
          Statement.Rejected _ -> {}
    }
  }

  private static List<String> remarks(List<Statement> statements) {
    return statements.stream().mapMulti(FederalRegisterFilesTest::remark).toList();
  }

  private static long noteLength(String file) throws IOException {
    var length = new long[1];
    new CsvRows("the export", List.of())
        .forEach(
            Content.of(FOLDER.resolve(file)),
            row -> {
              var notes = row.text("disposition_notes");
              length[0] += notes == null ? 0 : notes.length();
            });
    return length[0];
  }
}
