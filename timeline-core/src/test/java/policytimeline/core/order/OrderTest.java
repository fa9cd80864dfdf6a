package policytimeline.core.order;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.MemoFacts.memoIssued;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.commenced;
import static policytimeline.core.OrderFacts.continued;
import static policytimeline.core.OrderFacts.delayed;
import static policytimeline.core.OrderFacts.expired;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.reinstated;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.revokedInPart;
import static policytimeline.core.OrderFacts.superseded;
import static policytimeline.core.OrderFacts.supersededInPart;
import static policytimeline.core.OrderFacts.suspended;
import static policytimeline.core.OrderFacts.withdrawn;
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
import policytimeline.core.decision.Decision.Refused.Contradicts;
import policytimeline.core.decision.Decision.Refused.NoSuchEntry;
import policytimeline.core.decision.Decision.Refused.NotIssued;
import policytimeline.core.decision.Decision.Refused.OtherFamily;
import policytimeline.core.event.OrderEvent.OrderIssued;
import policytimeline.core.event.OrderEvent.OrderRevoked;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.Family;
import policytimeline.core.order.OrderCommand.AmendOrder;
import policytimeline.core.order.OrderCommand.CommenceOrder;
import policytimeline.core.order.OrderCommand.ContinueOrder;
import policytimeline.core.order.OrderCommand.DelayOrder;
import policytimeline.core.order.OrderCommand.ExpireOrder;
import policytimeline.core.order.OrderCommand.IssueOrder;
import policytimeline.core.order.OrderCommand.ReinstateOrder;
import policytimeline.core.order.OrderCommand.RevokeOrder;
import policytimeline.core.order.OrderCommand.RevokeOrderInPart;
import policytimeline.core.order.OrderCommand.SupersedeOrder;
import policytimeline.core.order.OrderCommand.SupersedeOrderInPart;
import policytimeline.core.order.OrderCommand.SuspendOrder;
import policytimeline.core.order.OrderCommand.WithdrawOrder;

/// The command side of an order: what is recorded, and why not.
class OrderTest {

  private static final OrderIssued ISSUE = issued(EO_14110).signed("2023-10-30").event();
  private static final OrderRevoked REVOCATION =
      revoked(EO_14110).by("EO 14148").on("2025-01-20").event();

  private final AggregateTestFixture<Order> order = new AggregateTestFixture<>(Order.class);

  static Stream<Arguments> accepted() {
    var suspension = suspended(EO_14110).on("2024-01-01").event();
    var inPart = revokedInPart(EO_14110).provisions("sec. 4").on("2024-01-01").event();
    var supersession = superseded(EO_14110).by("EO 14179").on("2025-01-23").event();
    var supersessionInPart =
        supersededInPart(EO_14110).provisions("sec. 5").on("2024-01-01").event();
    var amendment = amended(EO_14110).by("EO 14179").on("2024-06-01").event();
    var reinstatement = reinstated(EO_14110).by("EO 14179").on("2025-01-23").event();
    var undated = issued(EO_14110).signed("2023-10-30").undated().event();
    var later = issued(EO_14110).signed("2023-10-30").effective("2023-12-01").event();
    var sunset = issued(EO_14110).signed("2023-10-30").expires("2024-10-30").event();
    var commencement = commenced(EO_14110).on("2023-12-01").event();
    var delay = delayed(EO_14110).on("2023-11-15").to("2024-01-01").event();
    var continuation = continued(EO_14110).on("2024-10-01").to("2025-10-30").event();
    var revival = continued(EO_14110).on("2024-11-15").to("2025-10-30").event();
    var expiry = expired(EO_14110).on("2024-06-30").event();
    var withdrawal = withdrawn(EO_14110).on("2023-11-20").event();
    return Stream.of(
        arguments(
            "an order commences",
            List.of(undated),
            new CommenceOrder(EO_14110, commencement),
            commencement),
        arguments(
            "an order is delayed before it commences",
            List.of(later),
            new DelayOrder(EO_14110, delay),
            delay),
        arguments(
            "an order is continued before it expires",
            List.of(sunset),
            new ContinueOrder(EO_14110, continuation),
            continuation),
        arguments(
            "an order is continued after it expired",
            List.of(sunset),
            new ContinueOrder(EO_14110, revival),
            revival),
        arguments("an order expires", List.of(ISSUE), new ExpireOrder(EO_14110, expiry), expiry),
        arguments(
            "an order is withdrawn before it commences",
            List.of(later),
            new WithdrawOrder(EO_14110, withdrawal),
            withdrawal),
        arguments("an order is issued", List.of(), new IssueOrder(EO_14110, ISSUE), ISSUE),
        arguments(
            "an order upon which acts are recorded already is issued",
            List.of(REVOCATION),
            new IssueOrder(EO_14110, ISSUE),
            ISSUE),
        arguments(
            "an order is revoked",
            List.of(ISSUE),
            new RevokeOrder(EO_14110, REVOCATION),
            REVOCATION),
        arguments(
            "an order that is to expire is revoked before that",
            List.of(issued(EO_14110).signed("2023-10-30").expires("2025-10-30").event()),
            new RevokeOrder(EO_14110, REVOCATION),
            REVOCATION),
        arguments(
            "a reinstated order is revoked again",
            List.of(ISSUE, REVOCATION, reinstatement),
            new RevokeOrder(EO_14110, revoked(EO_14110).on("2026-01-01").event()),
            revoked(EO_14110).on("2026-01-01").event()),
        arguments(
            "an order is revoked on a day to be fixed",
            List.of(ISSUE),
            new RevokeOrder(EO_14110, revoked(EO_14110).event()),
            revoked(EO_14110).event()),
        arguments(
            "an order is revoked in part",
            List.of(ISSUE),
            new RevokeOrderInPart(EO_14110, inPart),
            inPart),
        arguments(
            "an order is superseded",
            List.of(ISSUE),
            new SupersedeOrder(EO_14110, supersession),
            supersession),
        arguments(
            "an order is superseded in part after it was revoked in part",
            List.of(ISSUE, inPart),
            new SupersedeOrderInPart(EO_14110, supersessionInPart),
            supersessionInPart),
        arguments(
            "an order is amended", List.of(ISSUE), new AmendOrder(EO_14110, amendment), amendment),
        arguments(
            "an amendment before the end is learned late",
            List.of(ISSUE, REVOCATION),
            new AmendOrder(EO_14110, amendment),
            amendment),
        arguments(
            "an order is suspended",
            List.of(ISSUE),
            new SuspendOrder(EO_14110, suspension),
            suspension),
        arguments(
            "a revoked order is reinstated",
            List.of(ISSUE, REVOCATION),
            new ReinstateOrder(EO_14110, reinstatement),
            reinstatement));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("accepted")
  void what_the_record_allows_is_recorded(
      String rule, List<PolicyEvent> given, OrderCommand command, PolicyEvent recorded) {
    order.given(given).when(command).expectSuccessfulHandlerExecution().expectEvents(recorded);
  }

  static Stream<Arguments> unissued() {
    return Stream.of(
        arguments(new RevokeOrder(EO_14110, REVOCATION)),
        arguments(new RevokeOrderInPart(EO_14110, revokedInPart(EO_14110).event())),
        arguments(new SupersedeOrder(EO_14110, superseded(EO_14110).event())),
        arguments(new SupersedeOrderInPart(EO_14110, supersededInPart(EO_14110).event())),
        arguments(new CommenceOrder(EO_14110, commenced(EO_14110).event())),
        arguments(new DelayOrder(EO_14110, delayed(EO_14110).event())),
        arguments(new ContinueOrder(EO_14110, continued(EO_14110).event())),
        arguments(new ExpireOrder(EO_14110, expired(EO_14110).event())),
        arguments(new WithdrawOrder(EO_14110, withdrawn(EO_14110).event())),
        arguments(new AmendOrder(EO_14110, amended(EO_14110).event())),
        arguments(new SuspendOrder(EO_14110, suspended(EO_14110).event())),
        arguments(new ReinstateOrder(EO_14110, reinstated(EO_14110).event())));
  }

  @ParameterizedTest
  @MethodSource("unissued")
  void nothing_can_be_done_to_an_order_that_was_not_issued(OrderCommand command) {
    refused(order.givenNoPriorActivity(), command, new NotIssued(EO_14110));
  }

  @Test
  void acts_upon_an_order_do_not_make_it_issued() {
    refused(
        order.given(REVOCATION),
        new AmendOrder(EO_14110, amended(EO_14110).on("2024-01-01").event()),
        new NotIssued(EO_14110));
  }

  @Test
  void what_is_no_order_has_no_order_s_verbs() {
    refused(
        order.given(memoIssued(EO_14110).signed("2023-10-30").event()),
        new RevokeOrder(EO_14110, REVOCATION),
        new OtherFamily(EO_14110, Family.MEMO));
  }

  @Test
  void an_order_cannot_be_issued_twice() {
    var given = order.given(ISSUE);

    refused(given, new IssueOrder(EO_14110, ISSUE), new AlreadyIssued(EO_14110, entry(1)));
  }

  static Stream<Arguments> afterTheEnd() {
    return Stream.of(
        arguments(new RevokeOrder(EO_14110, revoked(EO_14110).on("2025-01-21").event())),
        arguments(new RevokeOrder(EO_14110, revoked(EO_14110).on("2024-01-01").event())),
        arguments(new RevokeOrder(EO_14110, revoked(EO_14110).event())),
        arguments(
            new RevokeOrderInPart(EO_14110, revokedInPart(EO_14110).on("2025-01-21").event())),
        arguments(new SupersedeOrder(EO_14110, superseded(EO_14110).on("2025-01-21").event())),
        arguments(
            new SupersedeOrderInPart(
                EO_14110, supersededInPart(EO_14110).on("2025-01-21").event())),
        arguments(new CommenceOrder(EO_14110, commenced(EO_14110).on("2025-01-20").event())),
        arguments(new DelayOrder(EO_14110, delayed(EO_14110).on("2025-01-20").event())),
        arguments(new ContinueOrder(EO_14110, continued(EO_14110).on("2025-01-20").event())),
        arguments(new ExpireOrder(EO_14110, expired(EO_14110).on("2025-01-20").event())),
        arguments(new WithdrawOrder(EO_14110, withdrawn(EO_14110).on("2025-01-20").event())),
        arguments(new AmendOrder(EO_14110, amended(EO_14110).on("2025-01-20").event())),
        arguments(new SuspendOrder(EO_14110, suspended(EO_14110).on("2025-01-20").event())));
  }

  @ParameterizedTest
  @MethodSource("afterTheEnd")
  void what_has_ended_cannot_end_or_change_again(OrderCommand command) {
    var given = order.given(ISSUE, REVOCATION);

    refused(given, command, new AlreadyEnded(EO_14110, entry(2), LocalDate.parse("2025-01-20")));
  }

  @Test
  void an_order_that_expired_cannot_be_revoked_afterwards() {
    var given = order.given(issued(EO_14110).signed("2023-10-30").expires("2024-10-30").event());

    refused(
        given,
        new RevokeOrder(EO_14110, REVOCATION),
        new AlreadyEnded(EO_14110, entry(1), LocalDate.parse("2024-10-30")));
  }

  @Test
  void the_earlier_entry_is_the_correction_where_the_end_was_corrected() {
    var given = order.given(ISSUE, revoked(EO_14110).on("2025-01-02").event());
    given.andGiven(corrected(EO_14110, entry(2), () -> REVOCATION).event());

    refused(
        given,
        new RevokeOrder(EO_14110, REVOCATION),
        new AlreadyEnded(EO_14110, entry(3), LocalDate.parse("2025-01-20")));
  }

  @Test
  void an_order_cannot_be_revoked_before_it_was_issued() {
    refused(
        order.given(ISSUE),
        new RevokeOrder(EO_14110, revoked(EO_14110).on("2023-01-01").event()),
        new Contradicts(
            EO_14110,
            "OrderRevoked of 2023-01-01: It is dated before the instrument was issued.",
            List.of()));
  }

  @Test
  void an_order_cannot_revoke_itself() {
    refused(
        order.given(ISSUE),
        new RevokeOrder(EO_14110, revoked(EO_14110).by("EO 14110").on("2025-01-20").event()),
        new Contradicts(
            EO_14110,
            "OrderRevoked of 2025-01-20 by EO 14110: It names itself as the actor, and so has no"
                + " effect.",
            List.of()));
  }

  @Test
  void an_order_cannot_be_reinstated_when_nothing_was_undone() {
    refused(
        order.given(ISSUE),
        new ReinstateOrder(EO_14110, reinstated(EO_14110).on("2025-01-20").event()),
        new Contradicts(
            EO_14110,
            "OrderReinstated of 2025-01-20: There is nothing that it could reinstate.",
            List.of()));
  }

  @Test
  void a_reinstatement_names_an_entry_that_there_is() {
    refused(
        order.given(ISSUE, REVOCATION),
        new ReinstateOrder(EO_14110, reinstated(EO_14110).undoing("e9").on("2025-01-23").event()),
        new NoSuchEntry(EO_14110, "e9"));
  }

  @Test
  void a_reinstatement_may_name_an_entry() {
    var given = order.given(ISSUE, REVOCATION);
    var reinstatement = reinstated(EO_14110).undoing(entry(2)).on("2025-01-23").event();

    given
        .when(new ReinstateOrder(EO_14110, reinstatement))
        .expectSuccessfulHandlerExecution()
        .expectEvents(reinstatement);
  }

  /// The id of an entry that was given, counted from 1.
  private String entry(int number) {
    return order
        .getEventStore()
        .readEvents(EO_14110.slug())
        .asStream()
        .skip(number - 1L)
        .findFirst()
        .orElseThrow()
        .getIdentifier();
  }
}
