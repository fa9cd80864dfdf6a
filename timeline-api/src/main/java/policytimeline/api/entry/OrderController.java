package policytimeline.api.entry;

import java.security.Principal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.entry.ActRequest.Read;
import policytimeline.api.problem.Checks;
import policytimeline.core.event.OrderEvent.OrderExpired;
import policytimeline.core.event.OrderEvent.OrderIssued;
import policytimeline.core.event.OrderEvent.OrderRevoked;
import policytimeline.core.event.OrderEvent.OrderRevokedInPart;
import policytimeline.core.event.OrderEvent.OrderSuperseded;
import policytimeline.core.event.OrderEvent.OrderSupersededInPart;
import policytimeline.core.event.OrderEvent.OrderWithdrawn;
import policytimeline.core.instrument.Kind;
import policytimeline.core.order.OrderCommand;
import policytimeline.core.order.OrderCommand.ExpireOrder;
import policytimeline.core.order.OrderCommand.IssueOrder;
import policytimeline.core.order.OrderCommand.RevokeOrder;
import policytimeline.core.order.OrderCommand.RevokeOrderInPart;
import policytimeline.core.order.OrderCommand.SupersedeOrder;
import policytimeline.core.order.OrderCommand.SupersedeOrderInPart;
import policytimeline.core.order.OrderCommand.WithdrawOrder;

/// The issue and the ends of orders by command: one resource a verb.
@RestController
class OrderController {

  private final Recording recording;

  OrderController(Recording recording) {
    this.recording = recording;
  }

  @PostMapping("/api/v1/orders")
  ResponseEntity<Recording.Answer> issue(@RequestBody IssueRequest request, Principal recorder) {
    return recording.record(issue(request, new Checks()), recorder);
  }

  static IssueOrder issue(IssueRequest request, Checks checks) {
    var i = request.read(Kind.EXECUTIVE_ORDER, "president", checks);
    var act =
        new OrderIssued(
            i.instrument(),
            i.citation(),
            i.titles(),
            i.kind(),
            i.issuer(),
            i.jurisdiction(),
            i.signedOn(),
            i.effectiveOn(),
            i.expiresOn(),
            i.text(),
            i.orderInDay(),
            i.source());
    return new IssueOrder(i.instrument(), act);
  }

  @PostMapping("/api/v1/orders/{slug}/revocations")
  ResponseEntity<Recording.Answer> revoke(
      @PathVariable String slug, @RequestBody ActRequest request, Principal recorder) {
    return recording.record(revocation(request.read(slug)), recorder);
  }

  @PostMapping("/api/v1/orders/{slug}/supersessions")
  ResponseEntity<Recording.Answer> supersede(
      @PathVariable String slug, @RequestBody ActRequest request, Principal recorder) {
    return recording.record(supersession(request.read(slug)), recorder);
  }

  @PostMapping("/api/v1/orders/{slug}/expiry")
  ResponseEntity<Recording.Answer> expire(
      @PathVariable String slug, @RequestBody ActRequest request, Principal recorder) {
    var act = request.readWhole(slug);
    return recording.record(
        new ExpireOrder(act.instrument(), act.whole(OrderExpired::new)), recorder);
  }

  @PostMapping("/api/v1/orders/{slug}/withdrawal")
  ResponseEntity<Recording.Answer> withdraw(
      @PathVariable String slug, @RequestBody ActRequest request, Principal recorder) {
    var act = request.readWhole(slug);
    return recording.record(
        new WithdrawOrder(act.instrument(), act.whole(OrderWithdrawn::new)), recorder);
  }

  static OrderCommand revocation(Read a) {
    return a.inPart()
        ? new RevokeOrderInPart(a.instrument(), a.ofProvisions(OrderRevokedInPart::new))
        : new RevokeOrder(a.instrument(), a.whole(OrderRevoked::new));
  }

  static OrderCommand supersession(Read a) {
    return a.inPart()
        ? new SupersedeOrderInPart(a.instrument(), a.ofProvisions(OrderSupersededInPart::new))
        : new SupersedeOrder(a.instrument(), a.whole(OrderSuperseded::new));
  }
}
