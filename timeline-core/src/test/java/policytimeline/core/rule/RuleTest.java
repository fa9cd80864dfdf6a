package policytimeline.core.rule;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.Refusal.refused;
import static policytimeline.core.RuleFacts.ruleAdopted;
import static policytimeline.core.RuleFacts.ruleAmended;
import static policytimeline.core.RuleFacts.ruleCommenced;
import static policytimeline.core.RuleFacts.ruleContinued;
import static policytimeline.core.RuleFacts.ruleDelayed;
import static policytimeline.core.RuleFacts.ruleExpired;
import static policytimeline.core.RuleFacts.ruleReinstated;
import static policytimeline.core.RuleFacts.ruleRepealed;
import static policytimeline.core.RuleFacts.ruleRepealedInPart;
import static policytimeline.core.RuleFacts.ruleSuperseded;
import static policytimeline.core.RuleFacts.ruleSuspended;
import static policytimeline.core.RuleFacts.ruleVacated;
import static policytimeline.core.RuleFacts.ruleVacatedInPart;
import static policytimeline.core.RuleFacts.ruleWithdrawn;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import policytimeline.core.decision.Decision.Refused.AlreadyEnded;
import policytimeline.core.decision.Decision.Refused.AlreadyIssued;
import policytimeline.core.decision.Decision.Refused.Contradicts;
import policytimeline.core.decision.Decision.Refused.NoSuchEntry;
import policytimeline.core.decision.Decision.Refused.NotIssued;
import policytimeline.core.decision.Decision.Refused.OtherFamily;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.RuleEvent.RuleAdopted;
import policytimeline.core.event.RuleEvent.RuleCommenced;
import policytimeline.core.event.RuleEvent.RuleRepealed;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.rule.RuleCommand.AdoptRule;
import policytimeline.core.rule.RuleCommand.AmendRule;
import policytimeline.core.rule.RuleCommand.CommenceRule;
import policytimeline.core.rule.RuleCommand.ContinueRule;
import policytimeline.core.rule.RuleCommand.DelayRule;
import policytimeline.core.rule.RuleCommand.ExpireRule;
import policytimeline.core.rule.RuleCommand.ReinstateRule;
import policytimeline.core.rule.RuleCommand.RepealRule;
import policytimeline.core.rule.RuleCommand.RepealRuleInPart;
import policytimeline.core.rule.RuleCommand.SupersedeRule;
import policytimeline.core.rule.RuleCommand.SuspendRule;
import policytimeline.core.rule.RuleCommand.VacateRule;
import policytimeline.core.rule.RuleCommand.VacateRuleInPart;
import policytimeline.core.rule.RuleCommand.WithdrawRule;

/// The command side of a rule: what is recorded, and why not.
class RuleTest {

  private static final InstrumentId RULE = InstrumentId.of("us-cfr-45-84");

  private static final RuleAdopted ADOPTION =
      ruleAdopted(RULE).signed("2024-01-10").effective("2024-03-01").event();
  private static final RuleAdopted UNDATED =
      ruleAdopted(RULE).signed("2024-01-10").undated().event();
  private static final RuleAdopted SUNSET =
      ruleAdopted(RULE).signed("2024-01-10").effective("2024-03-01").expires("2025-03-01").event();
  private static final RuleRepealed REPEAL =
      ruleRepealed(RULE).by("90 FR 1").on("2025-06-01").event();

  private final AggregateTestFixture<Rule> rule = new AggregateTestFixture<>(Rule.class);

  static Stream<Arguments> accepted() {
    var commencement = ruleCommenced(RULE).on("2024-05-01").event();
    var stage = ruleCommenced(RULE).provisions("art. 5").applies("2024-09-01").event();
    var delay = ruleDelayed(RULE).on("2024-02-20").to("2024-06-01").event();
    var openDelay = ruleDelayed(RULE).on("2024-02-20").event();
    var amendment = ruleAmended(RULE).by("89 FR 2").on("2024-07-01").event();
    var stay = ruleSuspended(RULE).forParties("the plaintiffs").on("2024-02-25").event();
    var reinstatement = ruleReinstated(RULE).on("2025-07-01").event();
    var continuation = ruleContinued(RULE).on("2025-02-01").to("2026-03-01").event();
    var expiry = ruleExpired(RULE).on("2024-12-01").event();
    var vacatur = ruleVacated(RULE).by("Texas v. HHS (N.D. Tex.)").on("2024-08-01").event();
    var vacaturInPart = ruleVacatedInPart(RULE).provisions("art. 5").on("2024-08-01").event();
    var repealInPart = ruleRepealedInPart(RULE).provisions("art. 6").on("2024-08-01").event();
    var supersession = ruleSuperseded(RULE).by("90 FR 3").on("2025-01-01").event();
    var withdrawal = ruleWithdrawn(RULE).on("2024-02-01").event();
    return Stream.of(
        arguments("a rule is adopted", List.of(), new AdoptRule(RULE, ADOPTION), ADOPTION),
        arguments("it commences", List.of(UNDATED), commence(commencement), commencement),
        arguments(
            "it commences on a day to be fixed",
            List.of(UNDATED),
            commence(ruleCommenced(RULE).event()),
            ruleCommenced(RULE).event()),
        arguments("a provision applies later", List.of(ADOPTION), commence(stage), stage),
        arguments("it is delayed", List.of(ADOPTION), new DelayRule(RULE, delay), delay),
        arguments(
            "it is delayed to a day to be fixed",
            List.of(ADOPTION),
            new DelayRule(RULE, openDelay),
            openDelay),
        arguments(
            "it commences after a delay to a day to be fixed",
            List.of(ADOPTION, openDelay),
            commence(commencement),
            commencement),
        arguments("it is amended", List.of(ADOPTION), new AmendRule(RULE, amendment), amendment),
        arguments(
            "it is stayed before it commences",
            List.of(ADOPTION),
            new SuspendRule(RULE, stay),
            stay),
        arguments(
            "a repealed rule is reinstated",
            List.of(ADOPTION, REPEAL),
            new ReinstateRule(RULE, reinstatement),
            reinstatement),
        arguments(
            "it is continued before it expires",
            List.of(SUNSET),
            new ContinueRule(RULE, continuation),
            continuation),
        arguments("it expires", List.of(ADOPTION), new ExpireRule(RULE, expiry), expiry),
        arguments(
            "it expires sooner than it said",
            List.of(SUNSET),
            new ExpireRule(RULE, expiry),
            expiry),
        arguments("it is vacated", List.of(ADOPTION), new VacateRule(RULE, vacatur), vacatur),
        arguments(
            "it is vacated in part",
            List.of(ADOPTION),
            new VacateRuleInPart(RULE, vacaturInPart),
            vacaturInPart),
        arguments("it is repealed", List.of(ADOPTION), new RepealRule(RULE, REPEAL), REPEAL),
        arguments(
            "it is repealed in part after it was vacated in part",
            List.of(ADOPTION, vacaturInPart),
            new RepealRuleInPart(RULE, repealInPart),
            repealInPart),
        arguments(
            "it is superseded",
            List.of(ADOPTION),
            new SupersedeRule(RULE, supersession),
            supersession),
        arguments(
            "it is withdrawn before it commences",
            List.of(ADOPTION),
            new WithdrawRule(RULE, withdrawal),
            withdrawal));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("accepted")
  void what_the_record_allows_is_recorded(
      String law, List<PolicyEvent> given, RuleCommand command, PolicyEvent recorded) {
    rule.given(given).when(command).expectSuccessfulHandlerExecution().expectEvents(recorded);
  }

  static Stream<RuleCommand> acts() {
    var day = "2025-06-01";
    return Stream.of(
        commence(ruleCommenced(RULE).on(day).event()),
        new DelayRule(RULE, ruleDelayed(RULE).on(day).to("2025-09-01").event()),
        new AmendRule(RULE, ruleAmended(RULE).on(day).event()),
        new SuspendRule(RULE, ruleSuspended(RULE).on(day).event()),
        new ContinueRule(RULE, ruleContinued(RULE).on(day).to("2026-06-01").event()),
        new ExpireRule(RULE, ruleExpired(RULE).on(day).event()),
        new VacateRule(RULE, ruleVacated(RULE).on(day).event()),
        new VacateRuleInPart(RULE, ruleVacatedInPart(RULE).on(day).event()),
        new RepealRule(RULE, REPEAL),
        new RepealRuleInPart(RULE, ruleRepealedInPart(RULE).on(day).event()),
        new SupersedeRule(RULE, ruleSuperseded(RULE).on(day).event()),
        new WithdrawRule(RULE, ruleWithdrawn(RULE).on(day).event()));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void nothing_can_be_done_to_a_rule_that_was_not_adopted(RuleCommand command) {
    refused(rule.givenNoPriorActivity(), command, new NotIssued(RULE));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void what_is_no_rule_has_no_rule_s_verbs(RuleCommand command) {
    refused(
        rule.given(issued(RULE).signed("2024-01-10").event()),
        command,
        new OtherFamily(RULE, Family.ORDER));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void what_has_ended_neither_ends_nor_changes_nor_goes_on(RuleCommand command) {
    var given = rule.given(ADOPTION, REPEAL);

    refused(given, command, new AlreadyEnded(RULE, entry(2), LocalDate.parse("2025-06-01")));
  }

  @Test
  void a_rule_cannot_be_adopted_twice() {
    var given = rule.given(ADOPTION);

    refused(given, new AdoptRule(RULE, UNDATED), new AlreadyIssued(RULE, entry(1)));
  }

  @Test
  void an_expired_rule_is_continued() {
    var continuation = ruleContinued(RULE).on("2025-05-01").to("2027-03-01").event();

    rule.given(SUNSET)
        .when(new ContinueRule(RULE, continuation))
        .expectSuccessfulHandlerExecution()
        .expectEvents(continuation);
  }

  @Test
  void a_rule_that_was_continued_after_it_expired_can_be_repealed() {
    rule.given(SUNSET, ruleContinued(RULE).on("2025-05-01").to("2027-03-01").event())
        .when(new RepealRule(RULE, REPEAL))
        .expectSuccessfulHandlerExecution()
        .expectEvents(REPEAL);
  }

  @Test
  void an_expired_rule_cannot_be_repealed() {
    var given = rule.given(SUNSET);

    refused(
        given,
        new RepealRule(RULE, REPEAL),
        new AlreadyEnded(RULE, entry(1), LocalDate.parse("2025-03-01")));
  }

  @Test
  void a_rule_that_lapses_unless_it_commences_can_be_repealed_before_that() {
    var lapsing = ruleAdopted(RULE).signed("2024-01-10").undated().expires("2026-01-10").event();

    rule.given(lapsing)
        .when(new RepealRule(RULE, REPEAL))
        .expectSuccessfulHandlerExecution()
        .expectEvents(REPEAL);
  }

  @Test
  void a_rule_cannot_be_continued_to_a_day_that_is_past() {
    refused(
        rule.given(SUNSET),
        new ContinueRule(RULE, ruleContinued(RULE).on("2025-05-01").to("2025-04-01").event()),
        new Contradicts(
            RULE,
            "RuleContinued of 2025-05-01: It expires on 2025-04-01, before that.",
            List.of()));
  }

  @Test
  void a_delay_after_the_commencement_is_refused_and_names_what_commenced_it() {
    var given = rule.given(ADOPTION);

    refused(
        given,
        new DelayRule(RULE, ruleDelayed(RULE).on("2024-03-02").to("2024-06-01").event()),
        new Contradicts(
            RULE,
            "RuleDelayed of 2024-03-02: No commencement that it could delay lay ahead of it.",
            List.of(entry(1))));
  }

  @Test
  void a_second_commencement_is_refused_and_names_the_first() {
    var given = rule.given(UNDATED, ruleCommenced(RULE).on("2024-05-01").event());

    refused(
        given,
        commence(ruleCommenced(RULE).on("2024-06-01").event()),
        new Contradicts(
            RULE,
            "RuleCommenced of 2024-06-01: It commences what was in force already.",
            List.of(entry(2))));
  }

  @Test
  void a_withdrawal_after_the_commencement_is_refused_and_names_what_commenced_it() {
    var given = rule.given(ADOPTION);

    refused(
        given,
        new WithdrawRule(RULE, ruleWithdrawn(RULE).on("2024-03-02").event()),
        new Contradicts(
            RULE,
            "RuleWithdrawn of 2024-03-02: It is withdrawn after it had come into force.",
            List.of(entry(1))));
  }

  @Test
  void a_reinstatement_names_an_entry_that_there_is() {
    refused(
        rule.given(ADOPTION, REPEAL),
        new ReinstateRule(RULE, ruleReinstated(RULE).undoing("e9").on("2025-07-01").event()),
        new NoSuchEntry(RULE, "e9"));
  }

  private static CommenceRule commence(RuleCommenced act) {
    return new CommenceRule(RULE, act);
  }

  /// The id of an entry that was given, counted from 1.
  private String entry(int number) {
    return rule.getEventStore()
        .readEvents(RULE.slug())
        .asStream()
        .skip(number - 1L)
        .findFirst()
        .orElseThrow()
        .getIdentifier();
  }
}
