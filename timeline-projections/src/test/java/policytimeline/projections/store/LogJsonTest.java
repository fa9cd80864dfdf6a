package policytimeline.projections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.Facts.retracted;
import static policytimeline.core.OrderFacts.revoked;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.core.event.ClericalEvent.EntryCorrected;
import policytimeline.core.event.InstrumentEvent.InstrumentDescribed;
import policytimeline.core.event.OrderEvent.OrderAmended;
import policytimeline.core.event.OrderEvent.OrderIssued;
import policytimeline.core.instrument.Provisions;
import policytimeline.projections.store.EventAtFault.Fault;
import tools.jackson.databind.node.ObjectNode;

class LogJsonTest {

  private static final String ISSUED =
      """
      {"type": "OrderIssued", "instrument": "us-eo-14110", "citation": "EO 14110",
       "kind": "executive_order", "issuer": "president", "jurisdiction": "us",
       "signedOn": "2023-10-30", "source": {"publisher": "Federal Register"}}
      """;

  @Test
  void lists_and_provisions_left_out_are_empty() {
    assertThat(((OrderIssued) LogJson.event(ISSUED)).text()).isEmpty();
    var amended =
        (OrderAmended)
            LogJson.event(
                """
                {"type": "OrderAmended", "instrument": "us-eo-14110", "amendment": "amendment",
                 "source": {"publisher": "Federal Register"}}
                """);

    assertThat(amended.changes()).isEmpty();
    assertThat(amended.provisions()).isEqualTo(Provisions.NONE_NAMED);
  }

  @Test
  void topics_and_agencies_left_out_of_a_description_stay_as_they_were() {
    var described = described("");

    assertThat(described.topics()).isNull();
    assertThat(described.agencies()).isNull();
  }

  @Test
  void topics_and_agencies_that_are_empty_are_taken_away() {
    var described = described("\"topics\": [], \"agencies\": [],");

    assertThat(described.topics()).isEmpty();
    assertThat(described.agencies()).isEmpty();
  }

  @Test
  void a_correction_says_which_event_its_replacement_is() {
    var correction =
        corrected(EO_14110, "e1", revoked(EO_14110).on("2025-01-20").by("EO 14148")).event();
    var json = LogJson.MAPPER.writeValueAsString(correction);

    assertThat(json).contains("\"replacement\":{\"type\":\"OrderRevoked\"");
    assertThat(LogJson.MAPPER.readValue(json, EntryCorrected.class)).isEqualTo(correction);
  }

  @Test
  void a_correction_of_a_correction_holds_both() {
    var correction =
        corrected(
                EO_14110,
                "e2",
                corrected(EO_14110, "e1", corrected(EO_14110, "e0", retracted(EO_14110, "e00"))))
            .event();
    var json = LogJson.MAPPER.writeValueAsString(correction);

    assertThat(LogJson.MAPPER.readValue(json, EntryCorrected.class)).isEqualTo(correction);
  }

  @Test
  void a_field_that_the_shape_does_not_have_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogJson.event(ISSUED.replace("\"citation\"", "\"zitation\"")))
        .withMessageContaining("zitation");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "2023-10-30"      | "2023-13-30" | signedOn: A date is written 2026-04-03
          "us-eo-14110"     | "US EO"      | instrument: A slug is lower-case letters
          "executive_order" | "order"      | kind:
          "president"       | "The One"    | issuer: An issuer is lower-case letters
          "OrderIssued"     | "OrderSent"  | such as OrderIssued; got: OrderSent
          "us-eo-14110"     | {}           | instrument: a text is expected here
          "EO 14110"        | ""           | citation: A citation is 1 to 300 characters
          """)
  void a_value_that_is_wrong_is_told_by_its_place_and_what_would_be_right(
      String right, String wrong, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogJson.event(ISSUED.replace(right, wrong)))
        .withMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"signedOn", "instrument", "citation", "kind", "issuer", "jurisdiction", "source"})
  void what_may_not_be_absent_is_asked_for_by_name(String component) {
    var without = (ObjectNode) LogJson.MAPPER.readTree(ISSUED);
    without.remove(component);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogJson.event(without.toString()))
        .withMessage(component + ": it is required");
  }

  @Test
  void all_that_is_wrong_is_told_at_once() {
    var wrong =
        """
        {"type": "RuleAmended", "instrument": "EU AI Act", "amendment": "omnibus", "signed": "2026",
         "provisions": ["art. 5", ""], "effectiveOn": "soon",
         "changes": [{"change": "removed", "provision": "art. 6"},
                     {"change": "replaced", "provision": {"provision": "art. 7", "text": {"en": ""}}},
                     {"change": "replaced", "provision": {"heading": {"en": "Scope"}}}],
         "source": {"publisher": "", "url": "eur-lex"}}
        """;

    assertThatExceptionOfType(EventAtFault.class)
        .isThrownBy(() -> LogJson.event(wrong))
        .satisfies(
            told ->
                assertThat(told.faults())
                    .extracting(Fault::place)
                    .containsExactlyInAnyOrder(
                        "instrument",
                        "amendment",
                        "signed",
                        "provisions[1]",
                        "effectiveOn",
                        "changes[1].provision.text",
                        "changes[2].provision.provision",
                        "source"));
  }

  @Test
  void what_is_no_json_object_is_told_so() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogJson.event("[1]"))
        .withMessage("an event is a JSON object");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogJson.event("{\"type\": "))
        .withMessageStartingWith("not JSON: ");
  }

  private static InstrumentDescribed described(String more) {
    return (InstrumentDescribed)
        LogJson.event(
            """
            {"type": "InstrumentDescribed", "instrument": "us-eo-14110", %s
             "source": {"publisher": "Federal Register"}}
            """
                .formatted(more));
  }
}
