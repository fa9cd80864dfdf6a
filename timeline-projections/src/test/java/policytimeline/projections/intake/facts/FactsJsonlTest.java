package policytimeline.projections.intake.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.core.event.Act.Issued;
import policytimeline.core.event.PolicyEvent;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.Lines;
import policytimeline.projections.intake.Statement;
import policytimeline.projections.intake.Statement.Complete;
import policytimeline.projections.intake.Statement.Entered;
import policytimeline.projections.intake.Statement.Rejected;
import policytimeline.projections.intake.UnreadableFile;
import policytimeline.projections.store.ArchiveForm;
import policytimeline.projections.store.Archived;
import policytimeline.projections.store.EventNames;
import policytimeline.projections.store.LogJson;
import policytimeline.projections.store.Samples;

/// Facts in lines of JSON: those of an export and those written by hand.
class FactsJsonlTest {

  private static final String FACT =
      "{\"type\":\"OrderRevoked\",\"instrument\":\"us-eo-14110\",\"source\":{\"publisher\":\"A test\"}}";

  private final FactsJsonl format = new FactsJsonl(new Facts(Samples.shapes()));

  static List<PolicyEvent> events() {
    return Samples.ofEveryEvent();
  }

  @ParameterizedTest
  @MethodSource("events")
  void every_event_comes_back_as_it_went_out(PolicyEvent event) throws IOException {
    var entry =
        new Archived.Read(7, "an-entry", Instant.parse("2026-11-24T09:00:00Z"), "token-x", event);
    var line = LogJson.MAPPER.writeValueAsString(ArchiveForm.write(entry));

    assertThat(read(line)).containsExactly(new Entered(1, "an-entry", event));
  }

  @Test
  void what_is_said_of_an_entry_is_no_part_of_any_event() {
    for (var event : EventNames.ALL) {
      for (var component : event.getRecordComponents()) {
        assertThat(component.getName())
            .isNotIn(
                "position", "id", "recordedAt", "recordedBy", "type", "revision", "unreadable");
      }
    }
  }

  @Test
  void a_past_shape_is_read_by_its_revision() throws IOException {
    var past =
        Files.readString(
            Path.of("src/test/resources/golden/OrderIssued.0.json"), StandardCharsets.UTF_8);
    var fact = LogJson.object(past).put("type", "OrderIssued").put("revision", "0");

    assertThat(read(fact.toString()))
        .singleElement()
        .isInstanceOfSatisfying(
            Complete.class,
            complete ->
                assertThat(((Issued) complete.event()).titles())
                    .hasToString("Wording[byLanguage={en=Safe, Secure, and Trustworthy AI}]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"OrderRevoked\",\"instrument\":\"us-eo-14110\",\"sou",
        "{\"type\":\"OrderRevoked\",\"type\":\"OrderIssued\"}",
        "{\"type\":\"OrderRevoked\",\"revision\":\"7\",\"instrument\":\"us-eo-14110\",\"source\":{\"publisher\":\"x\"}}",
        "{\"type\":\"OrderRevoked\",\"id\":\"\",\"instrument\":\"us-eo-14110\",\"source\":{\"publisher\":\"x\"}}",
        "{\"type\":\"OrderRevoked\",\"unreadable\":{\"cause\":\"x\"}}",
        "{\"type\":\"EntryRetracted\",\"instrument\":\"us-eo-14110\",\"entry\":\"e\",\"reason\":\"a\\u0000b\",\"source\":{\"publisher\":\"x\"}}",
        "{\"type\":\"EntryRetracted\",\"instrument\":\"us-eo-14110\",\"entry\":\"e\",\"reason\":\"\\ud83d\",\"source\":{\"publisher\":\"x\"}}",
        "{\"type\":[[[[[[]]]]]]}",
        "{} {}",
        "1"
      })
  void a_line_at_fault_is_rejected_with_its_number_and_the_next_one_is_read(String line)
      throws IOException {
    var facts = read(FACT + "\r\n\n" + line + "\n" + FACT);

    assertThat(facts).hasSize(3);
    assertThat(facts.get(1))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected -> {
              assertThat(rejected.line()).isEqualTo(3);
              assertThat(rejected.reason()).isNotBlank();
              assertThat(rejected.raw()).isEqualTo(line);
            });
    assertThat(facts.get(2)).isInstanceOf(Complete.class);
  }

  @Test
  void a_nest_without_end_is_rejected() throws IOException {
    assertThat(read("{\"type\":" + "[".repeat(100_000)))
        .singleElement()
        .isInstanceOf(Rejected.class);
  }

  @Test
  void a_line_that_is_too_long_is_rejected_and_not_held() throws IOException {
    var chunk = "x".repeat(1024 * 1024);
    var facts = new ArrayList<Statement>();

    format.read(
        () -> {
          List<InputStream> parts = new ArrayList<>();
          for (var part = 0; part < 64; part++) {
            parts.add(bytes(chunk));
          }
          parts.add(bytes("\n" + FACT));
          return new SequenceInputStream(Collections.enumeration(parts));
        },
        facts::add);

    assertThat(facts).hasSize(2);
    assertThat(facts.getFirst())
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected -> {
              assertThat(rejected.reason()).contains(String.valueOf(Lines.OF_EVENTS.longest()));
              assertThat(rejected.raw()).hasSizeLessThan(1000);
            });
    assertThat(facts.getLast()).isInstanceOf(Complete.class);
  }

  @Test
  void what_is_not_utf_8_is_refused() {
    Content latin =
        () -> new ByteArrayInputStream("{\"\u00e9".getBytes(StandardCharsets.ISO_8859_1));

    assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> format.read(latin, _ -> {}));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Statement> read(String lines) throws IOException {
    var statements = new ArrayList<Statement>();
    format.read(() -> bytes(lines), statements::add);
    return statements;
  }
}
