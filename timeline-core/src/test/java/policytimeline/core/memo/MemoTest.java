package policytimeline.core.memo;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static policytimeline.core.Facts.M_24_10;
import static policytimeline.core.MemoFacts.memoAmended;
import static policytimeline.core.MemoFacts.memoIssued;
import static policytimeline.core.MemoFacts.memoReinstated;
import static policytimeline.core.MemoFacts.memoRescinded;
import static policytimeline.core.MemoFacts.memoRescindedInPart;
import static policytimeline.core.MemoFacts.memoSuperseded;
import static policytimeline.core.MemoFacts.memoSupersededInPart;
import static policytimeline.core.MemoFacts.memoSuspended;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.Refusal.refused;

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
import policytimeline.core.decision.Decision.Refused.NoSuchEntry;
import policytimeline.core.decision.Decision.Refused.NotIssued;
import policytimeline.core.decision.Decision.Refused.OtherFamily;
import policytimeline.core.event.MemoEvent.MemoIssued;
import policytimeline.core.event.MemoEvent.MemoSuperseded;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.Family;
import policytimeline.core.memo.MemoCommand.AmendMemo;
import policytimeline.core.memo.MemoCommand.IssueMemo;
import policytimeline.core.memo.MemoCommand.ReinstateMemo;
import policytimeline.core.memo.MemoCommand.RescindMemo;
import policytimeline.core.memo.MemoCommand.RescindMemoInPart;
import policytimeline.core.memo.MemoCommand.SupersedeMemo;
import policytimeline.core.memo.MemoCommand.SupersedeMemoInPart;
import policytimeline.core.memo.MemoCommand.SuspendMemo;

/// The command side of a memo: what is recorded, and why not.
class MemoTest {

  private static final MemoIssued ISSUE = memoIssued(M_24_10).signed("2024-03-28").event();
  private static final MemoSuperseded SUPERSESSION =
      memoSuperseded(M_24_10).by("M-25-21").on("2025-04-03").event();

  private final AggregateTestFixture<Memo> memo = new AggregateTestFixture<>(Memo.class);

  static Stream<Arguments> accepted() {
    var rescission = memoRescinded(M_24_10).by("M-25-21").on("2025-04-03").event();
    var rescissionInPart =
        memoRescindedInPart(M_24_10).provisions("sec. 4").on("2024-12-01").event();
    var supersessionInPart =
        memoSupersededInPart(M_24_10).provisions("sec. 5").on("2024-12-01").event();
    var amendment = memoAmended(M_24_10).by("M-24-18").on("2024-09-24").event();
    var suspension = memoSuspended(M_24_10).on("2025-01-20").event();
    var reinstatement = memoReinstated(M_24_10).on("2025-05-01").event();
    return Stream.of(
        arguments("a memo is issued", List.of(), new IssueMemo(M_24_10, ISSUE), ISSUE),
        arguments(
            "a memo is superseded",
            List.of(ISSUE),
            new SupersedeMemo(M_24_10, SUPERSESSION),
            SUPERSESSION),
        arguments(
            "a memo is superseded in part",
            List.of(ISSUE),
            new SupersedeMemoInPart(M_24_10, supersessionInPart),
            supersessionInPart),
        arguments(
            "a memo is rescinded",
            List.of(ISSUE),
            new RescindMemo(M_24_10, rescission),
            rescission),
        arguments(
            "a memo is rescinded in part",
            List.of(ISSUE),
            new RescindMemoInPart(M_24_10, rescissionInPart),
            rescissionInPart),
        arguments(
            "a memo is amended", List.of(ISSUE), new AmendMemo(M_24_10, amendment), amendment),
        arguments(
            "a memo is suspended",
            List.of(ISSUE),
            new SuspendMemo(M_24_10, suspension),
            suspension),
        arguments(
            "a superseded memo is reinstated",
            List.of(ISSUE, SUPERSESSION),
            new ReinstateMemo(M_24_10, reinstatement),
            reinstatement));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("accepted")
  void what_the_record_allows_is_recorded(
      String rule, List<PolicyEvent> given, MemoCommand command, PolicyEvent recorded) {
    memo.given(given).when(command).expectSuccessfulHandlerExecution().expectEvents(recorded);
  }

  static Stream<MemoCommand> acts() {
    return Stream.of(
        new SupersedeMemo(M_24_10, SUPERSESSION),
        new SupersedeMemoInPart(M_24_10, memoSupersededInPart(M_24_10).on("2025-04-04").event()),
        new RescindMemo(M_24_10, memoRescinded(M_24_10).on("2025-04-04").event()),
        new RescindMemoInPart(M_24_10, memoRescindedInPart(M_24_10).on("2025-04-04").event()),
        new AmendMemo(M_24_10, memoAmended(M_24_10).on("2025-04-04").event()),
        new SuspendMemo(M_24_10, memoSuspended(M_24_10).on("2025-04-04").event()));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void nothing_can_be_done_to_a_memo_that_was_not_issued(MemoCommand command) {
    refused(memo.givenNoPriorActivity(), command, new NotIssued(M_24_10));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void what_has_ended_cannot_end_or_change_again(MemoCommand command) {
    var given = memo.given(ISSUE, SUPERSESSION);

    refused(given, command, new AlreadyEnded(M_24_10, entry(2), LocalDate.parse("2025-04-03")));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void what_is_no_memo_has_no_memo_s_verbs(MemoCommand command) {
    refused(
        memo.given(issued(M_24_10).signed("2024-03-28").event()),
        command,
        new OtherFamily(M_24_10, Family.ORDER));
  }

  @Test
  void a_memo_cannot_be_issued_twice() {
    var given = memo.given(ISSUE);

    refused(given, new IssueMemo(M_24_10, ISSUE), new AlreadyIssued(M_24_10, entry(1)));
  }

  @Test
  void a_reinstatement_names_an_entry_that_there_is() {
    refused(
        memo.given(ISSUE, SUPERSESSION),
        new ReinstateMemo(M_24_10, memoReinstated(M_24_10).undoing("e9").on("2025-05-01").event()),
        new NoSuchEntry(M_24_10, "e9"));
  }

  /// The id of an entry that was given, counted from 1.
  private String entry(int number) {
    return memo.getEventStore()
        .readEvents(M_24_10.slug())
        .asStream()
        .skip(number - 1L)
        .findFirst()
        .orElseThrow()
        .getIdentifier();
  }
}
