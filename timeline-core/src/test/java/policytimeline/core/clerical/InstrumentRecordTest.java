package policytimeline.core.clerical;

import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EO_14179;
import static policytimeline.core.Facts.M_24_10;
import static policytimeline.core.Facts.SOURCE;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.Facts.retracted;
import static policytimeline.core.MemoFacts.memoIssued;
import static policytimeline.core.MemoFacts.memoSuperseded;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.superseded;
import static policytimeline.core.OrderFacts.suspended;
import static policytimeline.core.Refusal.refused;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import policytimeline.core.clerical.ClericalCommand.CorrectEntry;
import policytimeline.core.clerical.ClericalCommand.RetractEntry;
import policytimeline.core.decision.Decision.Refused.AlreadyVoided;
import policytimeline.core.decision.Decision.Refused.Contradicts;
import policytimeline.core.decision.Decision.Refused.NoSuchEntry;
import policytimeline.core.decision.Decision.Refused.OtherInstrument;
import policytimeline.core.event.ClericalEvent.EntryCorrected;
import policytimeline.core.event.ClericalEvent.EntryRetracted;
import policytimeline.core.event.OrderEvent.OrderIssued;
import policytimeline.core.event.OrderEvent.OrderRevoked;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.InstrumentId;

/// How our own record is put right, and how not.
class InstrumentRecordTest {

  private static final OrderIssued ISSUE = issued(EO_14110).signed("2023-10-30").event();
  private static final OrderRevoked REVOCATION =
      revoked(EO_14110).by("EO 14148").on("2025-01-20").event();

  private final AggregateTestFixture<InstrumentRecord> record =
      new AggregateTestFixture<>(InstrumentRecord.class);

  @Test
  void an_entry_is_corrected() {
    var given = record.given(ISSUE, REVOCATION);
    var correction =
        new EntryCorrected(
            EO_14110, entry(2), revoked(EO_14110).on("2025-01-21").event(), "misread", SOURCE);

    given
        .when(correct(entry(2), correction.replacement()))
        .expectSuccessfulHandlerExecution()
        .expectEvents(correction);
  }

  @Test
  void an_entry_is_retracted() {
    var given = record.given(ISSUE, REVOCATION);
    var retraction = new EntryRetracted(EO_14110, entry(2), "no such act", SOURCE);

    given.when(retract(entry(2))).expectSuccessfulHandlerExecution().expectEvents(retraction);
  }

  @Test
  void a_correction_names_an_entry_that_there_is() {
    refused(record.given(ISSUE), correct("e9", REVOCATION), new NoSuchEntry(EO_14110, "e9"));
  }

  @Test
  void a_retraction_names_an_entry_that_there_is() {
    refused(record.given(ISSUE), retract("e9"), new NoSuchEntry(EO_14110, "e9"));
  }

  @Test
  void a_retracted_entry_cannot_be_retracted_again() {
    var given = record.given(ISSUE, REVOCATION);
    given.andGiven(retracted(EO_14110, entry(2)).event());

    refused(given, retract(entry(2)), new AlreadyVoided(EO_14110, entry(2), entry(3)));
  }

  @Test
  void a_retracted_entry_cannot_be_corrected() {
    var given = record.given(ISSUE, REVOCATION);
    given.andGiven(retracted(EO_14110, entry(2)).event());

    refused(given, correct(entry(2), REVOCATION), new AlreadyVoided(EO_14110, entry(2), entry(3)));
  }

  @Test
  void a_corrected_entry_cannot_be_corrected_again_but_its_correction_can() {
    var given = record.given(ISSUE, REVOCATION);
    given.andGiven(corrected(EO_14110, entry(2), revoked(EO_14110).on("2025-01-21")).event());

    refused(given, correct(entry(2), REVOCATION), new AlreadyVoided(EO_14110, entry(2), entry(3)));
    given.when(correct(entry(3), REVOCATION)).expectSuccessfulHandlerExecution();
  }

  @Test
  void a_retraction_can_be_retracted() {
    var given = record.given(ISSUE, REVOCATION);
    given.andGiven(retracted(EO_14110, entry(2)).event());
    var retraction = new EntryRetracted(EO_14110, entry(3), "no such act", SOURCE);

    given.when(retract(entry(3))).expectSuccessfulHandlerExecution().expectEvents(retraction);
  }

  @Test
  void a_correction_cannot_move_a_fact_to_another_instrument() {
    var given = record.given(ISSUE, REVOCATION);

    refused(
        given,
        correct(entry(2), revoked(EO_14179).on("2025-01-20").event()),
        new OtherInstrument(EO_14110, entry(2)));
  }

  @Test
  void a_correction_cannot_bring_in_an_end_after_an_end() {
    var given = record.given(ISSUE, suspended(EO_14110).on("2024-01-01").event(), REVOCATION);

    refused(
        given,
        correct(entry(2), superseded(EO_14110).on("2025-02-01").event()),
        new Contradicts(
            EO_14110,
            "OrderSuperseded of 2025-02-01: It had already ended on 2025-01-20.",
            List.of(entry(3))));
  }

  @Test
  void the_record_of_a_memo_is_put_right_as_well() {
    var given =
        record.given(
            memoIssued(M_24_10).signed("2024-03-28").event(),
            memoSuperseded(M_24_10).by("M-25-21").on("2025-04-01").event());
    var correction =
        new EntryCorrected(
            M_24_10,
            entry(M_24_10, 2),
            memoSuperseded(M_24_10).by("M-25-21").on("2025-04-03").event(),
            "misread",
            SOURCE);

    given
        .when(
            new CorrectEntry(
                M_24_10, correction.entry(), correction.replacement(), "misread", SOURCE))
        .expectSuccessfulHandlerExecution()
        .expectEvents(correction);
  }

  /// The id of an entry that was given, counted from 1.
  private String entry(int number) {
    return entry(EO_14110, number);
  }

  private String entry(InstrumentId instrument, int number) {
    return record
        .getEventStore()
        .readEvents(instrument.slug())
        .asStream()
        .skip(number - 1L)
        .findFirst()
        .orElseThrow()
        .getIdentifier();
  }

  private static CorrectEntry correct(String entry, PolicyEvent replacement) {
    return new CorrectEntry(EO_14110, entry, replacement, "misread", SOURCE);
  }

  private static RetractEntry retract(String entry) {
    return new RetractEntry(EO_14110, entry, "no such act", SOURCE);
  }
}
