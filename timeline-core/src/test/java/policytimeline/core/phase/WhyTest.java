package policytimeline.core.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_13957;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.M_24_10;
import static policytimeline.core.Facts.about;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.Facts.corroborated;
import static policytimeline.core.Facts.covered;
import static policytimeline.core.Facts.entries;
import static policytimeline.core.Facts.published;
import static policytimeline.core.MemoFacts.memoIssued;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.commenced;
import static policytimeline.core.OrderFacts.continued;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.reinstated;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.suspended;
import static policytimeline.core.PlanFacts.planPublished;
import static policytimeline.core.RuleFacts.ruleAdopted;
import static policytimeline.core.RuleFacts.ruleCommenced;
import static policytimeline.core.RuleFacts.ruleDelayed;
import static policytimeline.core.RuleFacts.ruleWithdrawn;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import policytimeline.core.Fact;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.phase.Why.Step;

/// Why something holds on a day, and what would have to be recorded to change that.
class WhyTest {

  private static final InstrumentId RULE = InstrumentId.of("us-fr-86-7815");

  /// One row of the table.
  record Row(
      String about,
      List<Fact> facts,
      String on,
      String held,
      List<String> because,
      @Nullable List<String> wouldChange) {

    static Row of(String about, Fact... facts) {
      return new Row(about, List.of(facts), "", "", List.of(), null);
    }

    Row on(String day, String held, String... because) {
      return new Row(about, facts, day, held, List.of(because), null);
    }

    Row unless(String... alternatives) {
      return new Row(about, facts, on, held, because, List.of(alternatives));
    }

    Why why() {
      return Why.of(entries(facts.toArray(Fact[]::new)), LocalDate.parse(on));
    }

    @Override
    public String toString() {
      return about + " on " + on;
    }
  }

  private static final Row EO_14110_REVOKED =
      Row.of(
          "EO 14110, revoked by EO 14148",
          issued(EO_14110).signed("2023-10-30"),
          revoked(EO_14110).by("EO 14148").signedAndEffective("2025-01-20"),
          about(EO_14110, "ai"));

  private static final Row EO_13957_RETURNED =
      Row.of(
          "EO 13957, revoked by EO 14003 and reinstated by EO 14171",
          issued(EO_13957).signed("2020-10-21"),
          revoked(EO_13957).by("EO 14003").signedAndEffective("2021-01-22"),
          reinstated(EO_13957).by("EO 14171").signedAndEffective("2025-01-20"));

  private static final Row DELAYED_TWICE =
      Row.of(
          "a rule delayed twice and then withdrawn",
          ruleAdopted(RULE).signed("2021-01-19").effective("2021-02-16"),
          ruleDelayed(RULE).signedAndEffective("2021-02-10").to("2021-04-16"),
          ruleDelayed(RULE).signedAndEffective("2021-04-14").to("2021-11-01"),
          ruleWithdrawn(RULE).on("2021-09-30"));

  private static final Row CONTINUED =
      Row.of(
          "an order that would have expired",
          issued(EO_14110).signed("2020-01-01").expires("2022-01-01"),
          continued(EO_14110).on("2021-12-01").to("2024-01-01"));

  private static final Row UNDATED =
      Row.of(
          "an order that commences on a day to be fixed",
          issued(EO_14110).signed("2024-01-01").undated(),
          commenced(EO_14110));

  private static final Row SEVERAL_ENDS =
      Row.of(
          "an order that two others revoke on one day",
          issued(EO_14110).signed("2021-01-25"),
          amended(EO_14110).by("EO 14045").on("2022-01-01"),
          revoked(EO_14110).by("EO 14148").signedAndEffective("2025-01-20").nth(1),
          revoked(EO_14110).by("EO 14168").signedAndEffective("2025-01-20").nth(2));

  private static final Row CORRECTED =
      Row.of(
          "an order of which the day of the revocation was misread",
          issued(EO_14110).signed("2023-10-30"),
          revoked(EO_14110).by("EO 14148").on("2025-01-13"),
          corrected(EO_14110, "e2", revoked(EO_14110).by("EO 14148").on("2025-01-15")));

  static final List<Row> TABLE =
      List.of(
          EO_14110_REVOKED
              .on("2025-01-19", "in_force all", "e1")
              .unless(
                  "retracting e1 -> unknown none",
                  "OrderRevoked -> revoked none",
                  "OrderRevokedInPart -> partly_in_force part",
                  "OrderSuperseded -> superseded none",
                  "OrderSupersededInPart -> partly_in_force part",
                  "OrderSuspended -> suspended none",
                  "OrderExpired -> expired none"),
          EO_14110_REVOKED
              .on("2025-01-20", "revoked none", "e1", "e2")
              .unless(
                  "retracting e1 -> unknown none",
                  "retracting e2 -> in_force all",
                  "OrderReinstated -> in_force all"),
          EO_14110_REVOKED
              .on("2023-10-29", "not_yet_issued none")
              .unless("signing e1 -> in_force all"),
          EO_13957_RETURNED
              .on("2025-01-20", "in_force all", "e1", "e2", "e3")
              .unless("retracting e1 -> unknown none", "retracting e3 -> revoked none"),
          EO_13957_RETURNED.on("2025-01-19", "revoked none", "e1", "e2"),
          DELAYED_TWICE.on("2021-02-12", "not_yet_in_force none", "e1"),
          DELAYED_TWICE.on("2021-03-01", "not_yet_in_force none", "e1", "e2"),
          DELAYED_TWICE.on("2021-04-20", "not_yet_in_force none", "e1", "e2", "e3"),
          DELAYED_TWICE.on("2021-09-30", "withdrawn none", "e1", "e4"),
          CONTINUED
              .on("2023-06-01", "in_force all", "e1", "e2")
              .unless(
                  "retracting e1 -> unknown none",
                  "retracting e2 -> expired none",
                  "OrderRevoked -> revoked none",
                  "OrderRevokedInPart -> partly_in_force part",
                  "OrderSuperseded -> superseded none",
                  "OrderSupersededInPart -> partly_in_force part",
                  "OrderSuspended -> suspended none",
                  "OrderExpired -> expired none"),
          CONTINUED
              .on("2024-06-01", "expired none", "e1", "e2")
              .unless(
                  "retracting e1 -> unknown none",
                  "OrderReinstated -> in_force all",
                  "OrderContinued -> in_force all"),
          UNDATED
              .on("2024-06-01", "not_yet_in_force none", "e1")
              .unless(
                  "retracting e1 -> unknown none",
                  "dating e1 -> in_force all",
                  "dating e2 -> in_force all",
                  "OrderRevoked -> withdrawn none",
                  "OrderSuperseded -> withdrawn none",
                  "OrderExpired -> withdrawn none",
                  "OrderWithdrawn -> withdrawn none"),
          SEVERAL_ENDS
              .on("2025-01-20", "revoked none", "e1", "e3", "e4")
              .unless("retracting e1 -> unknown none", "OrderReinstated -> in_force all"),
          CORRECTED
              .on("2025-01-15", "revoked none", "e1", "e3")
              .unless("retracting e1 -> unknown none", "OrderReinstated -> in_force all"),
          CORRECTED.on("2025-01-14", "in_force all", "e1"),
          Row.of(
                  "a partial commencement still ahead",
                  ruleAdopted(RULE).signed("2024-01-01").effective("2024-02-01"),
                  ruleCommenced(RULE).provisions("art. 5").on("2025-02-02"))
              .on("2024-06-01", "partly_in_force part", "e1", "e2"),
          Row.of(
                  "an end without an issue",
                  revoked(EO_14110).by("EO 14148").signedAndEffective("2025-01-20"))
              .on("2025-06-01", "unknown none")
              .unless("OrderIssued -> in_force all"),
          Row.of("a topic alone", about(EO_14110, "ai"))
              .on("2025-06-01", "unknown none")
              .unless(
                  "OrderIssued -> in_force all",
                  "MemoIssued -> in_force all",
                  "PlanPublished -> in_force all",
                  "RuleAdopted -> in_force all"),
          Row.of("nothing").on("2025-06-01", "unknown none").unless(),
          Row.of("a coverage alone", covered("us", "1994-01-01", null))
              .on("2025-06-01", "unknown none")
              .unless(),
          Row.of("a memo", memoIssued(M_24_10).signed("2024-03-28"))
              .on("2024-03-28", "in_force all", "e1")
              .unless(
                  "retracting e1 -> unknown none",
                  "MemoSuperseded -> superseded none",
                  "MemoSupersededInPart -> partly_in_force part",
                  "MemoRescinded -> rescinded none",
                  "MemoRescindedInPart -> partly_in_force part",
                  "MemoSuspended -> suspended none"),
          Row.of("a plan", planPublished(M_24_10).signed("2025-07-23"))
              .on("2025-07-23", "in_force all", "e1")
              .unless(
                  "retracting e1 -> unknown none",
                  "PlanReplaced -> superseded none",
                  "PlanWithdrawn -> withdrawn none"),
          Row.of("a day no date can name", issued(EO_14110).signed("2023-10-30"))
              .on("9999-01-01", "in_force all", "e1")
              .unless("retracting e1 -> unknown none"));

  @ParameterizedTest
  @FieldSource("TABLE")
  void it_tells_the_chain_and_what_would_change_it(Row row) {
    var why = row.why();

    assertThat(why.status().code() + " " + why.applies().code()).isEqualTo(row.held());
    assertThat(why.because()).extracting(Why.Cause::entry).containsExactlyElementsOf(row.because());
    if (row.wouldChange() != null) {
      assertThat(told(why)).containsExactlyInAnyOrderElementsOf(row.wouldChange());
    }
  }

  @Test
  void a_corrected_act_is_told_as_such_with_its_sources() {
    var second = published("National Archives");
    var why =
        Why.of(
            entries(
                issued(EO_14110).signed("2023-10-30"),
                corrected(EO_14110, "e1", issued(EO_14110).signed("2023-10-31")),
                corroborated(EO_14110, "e1", second)),
            LocalDate.parse("2024-01-01"));

    var cause = why.because().getFirst();
    assertThat(cause.isCorrection()).isTrue();
    assertThat(cause.entry()).isEqualTo("e2");
    assertThat(cause.origin()).isEqualTo("e1");
    assertThat(cause.sources())
        .extracting(Source::publisher)
        .containsExactly("Federal Register", "National Archives");
  }

  @Test
  void retracting_a_correction_lets_what_was_read_first_stand_again() {
    var earlier =
        Row.of(
                "an order of which the day of the revocation was read too early",
                issued(EO_14110).signed("2023-10-30"),
                revoked(EO_14110).by("EO 14148").on("2025-01-20"),
                corrected(EO_14110, "e2", revoked(EO_14110).by("EO 14148").on("2025-01-13")))
            .on("2025-01-15", "")
            .why();

    assertThat(told(earlier)).contains("retracting e3 -> in_force all");
  }

  @Test
  void a_suspension_that_is_over_stays_in_the_chain() {
    var why =
        Row.of(
                "an order that slept",
                issued(EO_14110).signed("2023-10-30"),
                suspended(EO_14110).on("2024-01-01"),
                reinstated(EO_14110).on("2024-02-01"))
            .on("2024-03-01", "")
            .why();

    assertThat(why.because()).extracting(Why.Cause::entry).containsExactly("e1", "e2", "e3");
    assertThat(told(why))
        .contains("retracting e3 -> suspended none")
        .doesNotContain("retracting e2 -> in_force all");
  }

  static List<String> told(Why why) {
    return why.wouldChange().stream()
        .map(
            each ->
                "%s -> %s %s"
                    .formatted(told(each.step()), each.status().code(), each.applies().code()))
        .toList();
  }

  private static String told(Step step) {
    return switch (step) {
      case Step.Retracted(var cause) -> "retracting " + cause.entry();
      case Step.Dated(var cause) -> "dating " + cause.entry();
      case Step.Signed(var cause) -> "signing " + cause.entry();
      case Step.Recorded(var act) -> act.getClass().getSimpleName();
    };
  }
}
