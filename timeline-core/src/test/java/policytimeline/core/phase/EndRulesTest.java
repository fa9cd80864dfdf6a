package policytimeline.core.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.AI_ACTION_PLAN;
import static policytimeline.core.Facts.EO_13957;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EU_AI_ACT;
import static policytimeline.core.Facts.M_24_10;
import static policytimeline.core.MemoFacts.memoIssued;
import static policytimeline.core.MemoFacts.memoRescinded;
import static policytimeline.core.MemoFacts.memoRescindedInPart;
import static policytimeline.core.MemoFacts.memoSuperseded;
import static policytimeline.core.MemoFacts.memoSupersededInPart;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.delayed;
import static policytimeline.core.OrderFacts.expired;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.revokedInPart;
import static policytimeline.core.OrderFacts.superseded;
import static policytimeline.core.OrderFacts.supersededInPart;
import static policytimeline.core.OrderFacts.suspended;
import static policytimeline.core.OrderFacts.withdrawn;
import static policytimeline.core.PlanFacts.planPublished;
import static policytimeline.core.PlanFacts.planReplaced;
import static policytimeline.core.PlanFacts.planWithdrawn;
import static policytimeline.core.RuleFacts.ruleAdopted;
import static policytimeline.core.RuleFacts.ruleCommenced;
import static policytimeline.core.RuleFacts.ruleExpired;
import static policytimeline.core.RuleFacts.ruleRepealed;
import static policytimeline.core.RuleFacts.ruleRepealedInPart;
import static policytimeline.core.RuleFacts.ruleSuperseded;
import static policytimeline.core.RuleFacts.ruleVacated;
import static policytimeline.core.RuleFacts.ruleVacatedInPart;
import static policytimeline.core.RuleFacts.ruleWithdrawn;
import static policytimeline.core.phase.Case.rule;
import static policytimeline.core.phase.Told.fold;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import policytimeline.core.Acting;
import policytimeline.core.Issuing;
import policytimeline.core.instrument.InstrumentId;

/// Rules 2, 6, 8 and 9: how an instrument ends, before its commencement, in part and as a whole.
class EndRulesTest {

  private static final String ISSUED = "2023-10-30 in_force all e1";

  static Stream<Case> verbs() {
    var order = issued(EO_14110).signed("2023-10-30");
    var memo = memoIssued(M_24_10).signed("2023-10-30");
    var plan = planPublished(AI_ACTION_PLAN).signed("2023-10-30");
    var rule = ruleAdopted(EU_AI_ACT).signed("2023-10-30");
    return Stream.of(
        ends("revoked", order, revoked(EO_14110)),
        ends("superseded", order, superseded(EO_14110)),
        ends("expired", order, expired(EO_14110)),
        ends("superseded", memo, memoSuperseded(M_24_10)),
        ends("rescinded", memo, memoRescinded(M_24_10)),
        ends("superseded", plan, planReplaced(AI_ACTION_PLAN)),
        ends("withdrawn", plan, planWithdrawn(AI_ACTION_PLAN)),
        ends("superseded", rule, ruleSuperseded(EU_AI_ACT)),
        ends("repealed", rule, ruleRepealed(EU_AI_ACT)),
        ends("vacated", rule, ruleVacated(EU_AI_ACT)),
        ends("expired", rule, ruleExpired(EU_AI_ACT)));
  }

  private static Case ends(String status, Issuing<?> issue, Acting<?> end) {
    return rule("%s gives %s".formatted(end.event().getClass().getSimpleName(), status))
        .given(issue, end.on("2025-01-20"))
        .then(ISSUED, "2025-01-20 %s none e2".formatted(status));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("verbs")
  void each_verb_gives_its_status(Case law) {
    law.holds();
  }

  static Stream<Case> wholes() {
    var issue = issued(EO_14110).signed("2023-10-30");
    return Stream.of(
        rule("an end after an end changes nothing and is found")
            .given(issue, revoked(EO_14110).on("2025-01-20"), superseded(EO_14110).on("2025-02-01"))
            .then(ISSUED, "2025-01-20 revoked none e2")
            .found("already_ended e3 e2"),
        rule("an end after several ends of one day names them all")
            .given(
                issue,
                revoked(EO_14110).by("EO 14148").on("2025-01-20"),
                revoked(EO_14110).by("EO 14168").on("2025-01-20"),
                revoked(EO_14110).by("EO 14179").on("2025-01-23"))
            .then(ISSUED, "2025-01-20 revoked none e2 e3")
            .found("already_ended e4 e2 e3"),
        rule("an end in part after an end is found")
            .given(
                issue,
                revoked(EO_14110).on("2025-01-20"),
                revokedInPart(EO_14110).provisions("sec. 2").on("2025-02-01"))
            .then(ISSUED, "2025-01-20 revoked none e2")
            .found("already_ended e3 e2"),
        rule("a suspension after an end is found")
            .given(issue, revoked(EO_14110).on("2025-01-20"), suspended(EO_14110).on("2025-02-01"))
            .then(ISSUED, "2025-01-20 revoked none e2")
            .found("already_ended e3 e2"),
        rule("an end recorded late but earlier in law becomes the end, and the other is found")
            .given(issue, revoked(EO_14110).on("2025-01-20"), superseded(EO_14110).on("2024-06-01"))
            .then(ISSUED, "2024-06-01 superseded none e3")
            .found("already_ended e2 e3"),
        rule("an order withdrawn after it came into force is withdrawn, and that is found")
            .given(issue, withdrawn(EO_14110).on("2025-01-20"))
            .then(ISSUED, "2025-01-20 withdrawn none e2")
            .found("contradiction e2 e1"),
        rule("a vacatur for some parties only leaves it partly in force")
            .given(
                ruleAdopted(EU_AI_ACT).signed("2023-10-30"),
                ruleVacated(EU_AI_ACT).forParties("the plaintiffs").on("2025-01-20"))
            .then(ISSUED, "2025-01-20 partly_in_force part e2"),
        rule("what a whole vacatur for some parties leaves can still end")
            .given(
                ruleAdopted(EU_AI_ACT).signed("2023-10-30"),
                ruleVacated(EU_AI_ACT).within("Texas").on("2025-01-20"),
                ruleRepealed(EU_AI_ACT).on("2025-06-01"))
            .then(ISSUED, "2025-01-20 partly_in_force part e2", "2025-06-01 repealed none e3"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wholes")
  void a_whole_ends_once(Case law) {
    law.holds();
  }

  static Stream<Case> before() {
    var order = issued(EO_14110).signed("2023-10-30").effective("2024-06-01");
    var memo = memoIssued(M_24_10).signed("2023-10-30").effective("2024-06-01");
    var plan = planPublished(AI_ACTION_PLAN).signed("2023-10-30").effective("2024-06-01");
    var rule = ruleAdopted(EU_AI_ACT).signed("2023-10-30").effective("2024-06-01");
    return Stream.of(
        withdraws(order, revoked(EO_14110)),
        withdraws(order, superseded(EO_14110)),
        withdraws(order, expired(EO_14110)),
        withdraws(order, withdrawn(EO_14110)),
        withdraws(memo, memoRescinded(M_24_10)),
        withdraws(memo, memoSuperseded(M_24_10)),
        withdraws(plan, planReplaced(AI_ACTION_PLAN)),
        withdraws(plan, planWithdrawn(AI_ACTION_PLAN)),
        withdraws(rule, ruleRepealed(EU_AI_ACT)),
        withdraws(rule, ruleVacated(EU_AI_ACT)),
        withdraws(rule, ruleSuperseded(EU_AI_ACT)),
        withdraws(rule, ruleExpired(EU_AI_ACT)),
        withdraws(rule, ruleWithdrawn(EU_AI_ACT)),
        rule("an expiry by its own terms before commencement is a withdrawal too")
            .given(order.expires("2024-01-01"))
            .then("2023-10-30 not_yet_in_force none e1", "2024-01-01 withdrawn none e1"),
        rule("a commencement that is never fixed is before commencement")
            .given(order.undated(), revoked(EO_14110).on("2024-01-01"))
            .then("2023-10-30 not_yet_in_force none e1", "2024-01-01 withdrawn none e2"),
        rule("a commencement delayed beyond the end is before commencement")
            .given(
                order,
                delayed(EO_14110).on("2024-05-01").to("2025-01-01"),
                revoked(EO_14110).on("2024-07-01"))
            .then("2023-10-30 not_yet_in_force none e1", "2024-07-01 withdrawn none e3"),
        rule("a part in force means that the whole is not withdrawn")
            .given(
                rule.undated(),
                ruleCommenced(EU_AI_ACT).provisions("art. 1").on("2024-01-01"),
                ruleRepealed(EU_AI_ACT).on("2024-07-01"))
            .then(
                "2023-10-30 not_yet_in_force none e1",
                "2024-01-01 partly_in_force part e2",
                "2024-07-01 repealed none e3")
            .found(),
        rule("a provision that ends before it commences is withdrawn")
            .given(
                rule,
                ruleCommenced(EU_AI_ACT).provisions("art. 5").on("2025-01-01"),
                ruleRepealedInPart(EU_AI_ACT).provisions("art. 5").on("2024-07-01"))
            .thenOf(
                "art. 5", "2023-10-30 not_yet_in_force none e1", "2024-07-01 withdrawn none e3"),
        rule("a provision not yet begun when the whole ends is withdrawn")
            .given(
                rule,
                ruleCommenced(EU_AI_ACT).provisions("art. 5").on("2025-01-01"),
                ruleRepealed(EU_AI_ACT).on("2024-07-01"))
            .thenOf(
                "art. 5", "2023-10-30 not_yet_in_force none e1", "2024-07-01 withdrawn none e3"));
  }

  private static Case withdraws(Issuing<?> issue, Acting<?> end) {
    return rule(end.event().getClass().getSimpleName() + " before commencement gives withdrawn")
        .given(issue, end.on("2024-01-01"))
        .then("2023-10-30 not_yet_in_force none e1", "2024-01-01 withdrawn none e2");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("before")
  void an_end_before_commencement_gives_withdrawn(Case law) {
    law.holds();
  }

  static Stream<Case> inPart() {
    var issue = issued(EO_14110).signed("2023-10-30");
    var part = revokedInPart(EO_14110).provisions("sec. 4").on("2024-02-01");
    return Stream.of(
        rule("named provisions stop and the rest stays in force")
            .given(issue, part)
            .then(ISSUED, "2024-02-01 partly_in_force part e2"),
        rule("a provision that is named has ended")
            .given(issue, part)
            .thenOf("sec. 4", ISSUED, "2024-02-01 revoked none e2"),
        rule("what lies within a provision that ended has ended with it")
            .given(issue, part, amended(EO_14110).provisions("sec. 4(b)").on("2024-01-01"))
            .thenOf("sec. 4(b)", ISSUED, "2024-02-01 revoked none e2"),
        rule("a provision of a like number stays in force")
            .given(issue, part, amended(EO_14110).provisions("sec. 42").on("2024-01-01"))
            .thenOf("sec. 42", ISSUED),
        rule("naming no provision, the whole is partly in force")
            .given(issue, revokedInPart(EO_14110).on("2024-02-01"))
            .then(ISSUED, "2024-02-01 partly_in_force part e2"),
        rule("naming no provision, no provision is known to have ended")
            .given(
                issue,
                revokedInPart(EO_14110).on("2024-02-01"),
                amended(EO_14110).provisions("sec. 4").on("2024-01-01"))
            .thenOf("sec. 4", ISSUED),
        rule("a second end in part is a new phase")
            .given(issue, part, supersededInPart(EO_14110).provisions("sec. 5").on("2024-03-01"))
            .then(
                ISSUED, "2024-02-01 partly_in_force part e2", "2024-03-01 partly_in_force part e3"),
        rule("a later whole end ends all")
            .given(issue, part, revoked(EO_14110).on("2025-01-20"))
            .then(ISSUED, "2024-02-01 partly_in_force part e2", "2025-01-20 revoked none e3"),
        rule("a later whole end decides for what had ended in part, too")
            .given(issue, part, superseded(EO_14110).on("2025-01-20"))
            .thenOf(
                "sec. 4", ISSUED, "2024-02-01 revoked none e2", "2025-01-20 superseded none e3"),
        rule("memos end in part alike")
            .given(
                memoIssued(M_24_10).signed("2023-10-30"),
                memoRescindedInPart(M_24_10).provisions("sec. 3").on("2024-02-01"),
                memoSupersededInPart(M_24_10).provisions("sec. 4").on("2024-03-01"))
            .then(
                ISSUED, "2024-02-01 partly_in_force part e2", "2024-03-01 partly_in_force part e3"),
        rule("rules end in part alike")
            .given(
                ruleAdopted(EU_AI_ACT).signed("2023-10-30"),
                ruleVacatedInPart(EU_AI_ACT).provisions("art. 3").on("2024-02-01"),
                ruleRepealedInPart(EU_AI_ACT).provisions("art. 4").on("2024-03-01"))
            .then(
                ISSUED, "2024-02-01 partly_in_force part e2", "2024-03-01 partly_in_force part e3"),
        rule("when all that had begun has ended, the rest is not yet in force")
            .given(
                ruleAdopted(EU_AI_ACT).signed("2023-10-30").undated(),
                ruleCommenced(EU_AI_ACT).provisions("art. 3").on("2024-01-01"),
                ruleRepealedInPart(EU_AI_ACT).provisions("art. 3").on("2024-02-01"))
            .then(
                "2023-10-30 not_yet_in_force none e1",
                "2024-01-01 partly_in_force part e2",
                "2024-02-01 not_yet_in_force none e3"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inPart")
  void in_part_the_named_provisions_stop(Case law) {
    law.holds();
  }

  @Test
  void revoking_the_revoker_does_not_revive_the_revoked() {
    var revokedOrder =
        fold(
            issued(EO_13957).signed("2020-10-21"),
            revoked(EO_13957).by("EO 14003").on("2021-01-22"));
    var revoker = InstrumentId.of("us-eo-14003");
    var revokerRevoked =
        fold(
            issued(revoker).signed("2021-01-22"), revoked(revoker).by("EO 14148").on("2025-01-20"));
    var day = LocalDate.parse("2025-01-21");

    assertThat(revokerRevoked.statusOn(day)).isEqualTo(Status.REVOKED);
    assertThat(revokedOrder.statusOn(day)).isEqualTo(Status.REVOKED);
  }
}
