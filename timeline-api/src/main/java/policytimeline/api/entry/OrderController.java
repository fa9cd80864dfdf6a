package policytimeline.api.entry;

import java.security.Principal;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.entry.ActRequest.Read;
import policytimeline.api.problem.Checks;
import policytimeline.core.event.OrderEvent.OrderAmended;
import policytimeline.core.event.OrderEvent.OrderIssued;
import policytimeline.core.event.OrderEvent.OrderReinstated;
import policytimeline.core.event.OrderEvent.OrderRevoked;
import policytimeline.core.event.OrderEvent.OrderRevokedInPart;
import policytimeline.core.event.OrderEvent.OrderSuperseded;
import policytimeline.core.event.OrderEvent.OrderSupersededInPart;
import policytimeline.core.event.OrderEvent.OrderSuspended;
import policytimeline.core.instrument.AmendmentKind;
import policytimeline.core.instrument.Kind;
import policytimeline.core.order.OrderCommand;
import policytimeline.core.order.OrderCommand.AmendOrder;
import policytimeline.core.order.OrderCommand.IssueOrder;
import policytimeline.core.order.OrderCommand.ReinstateOrder;
import policytimeline.core.order.OrderCommand.RevokeOrder;
import policytimeline.core.order.OrderCommand.RevokeOrderInPart;
import policytimeline.core.order.OrderCommand.SupersedeOrder;
import policytimeline.core.order.OrderCommand.SupersedeOrderInPart;
import policytimeline.core.order.OrderCommand.SuspendOrder;

/// Orders by command: one resource a verb.
@RestController
class OrderController {

  private final Recording recording;

  OrderController(Recording recording) {
    this.recording = recording;
  }

  @PostMapping("/api/v1/orders")
  ResponseEntity<Recording.Answer> issue(@RequestBody IssueRequest request, Principal recorder) {
    var i = request.read(Kind.EXECUTIVE_ORDER, "president", new Checks());
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
            List.of(),
            i.orderInDay(),
            i.source());
    return recording.record(new IssueOrder(i.instrument(), act), recorder);
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

  @PostMapping("/api/v1/orders/{slug}/amendments")
  ResponseEntity<Recording.Answer> amend(
      @PathVariable String slug, @RequestBody ActRequest request, Principal recorder) {
    var a = request.read(slug);
    var act =
        new OrderAmended(
            a.instrument(),
            a.provisions(),
            AmendmentKind.AMENDMENT,
            List.of(),
            a.signedOn(),
            a.effectiveOn(),
            a.by(),
            a.statedOn(),
            a.orderInDay(),
            a.source());
    return recording.record(new AmendOrder(a.instrument(), act), recorder);
  }

  @PostMapping("/api/v1/orders/{slug}/suspensions")
  ResponseEntity<Recording.Answer> suspend(
      @PathVariable String slug, @RequestBody ActRequest request, Principal recorder) {
    var a = request.read(slug);
    var act =
        a.ofProvisions(
            (id, provisions, signed, effective, by, stated, order, source) ->
                new OrderSuspended(
                    id, provisions, null, signed, effective, by, stated, order, source));
    return recording.record(new SuspendOrder(a.instrument(), act), recorder);
  }

  @PostMapping("/api/v1/orders/{slug}/reinstatements")
  ResponseEntity<Recording.Answer> reinstate(
      @PathVariable String slug, @RequestBody ActRequest request, Principal recorder) {
    var a = request.read(slug);
    var act =
        a.ofProvisions(
            (id, provisions, signed, effective, by, stated, order, source) ->
                new OrderReinstated(
                    id, provisions, a.undoes(), signed, effective, by, stated, order, source));
    return recording.record(new ReinstateOrder(a.instrument(), act), recorder);
  }

  private static OrderCommand revocation(Read a) {
    return a.inPart()
        ? new RevokeOrderInPart(a.instrument(), a.ofProvisions(OrderRevokedInPart::new))
        : new RevokeOrder(a.instrument(), a.whole(OrderRevoked::new));
  }

  private static OrderCommand supersession(Read a) {
    return a.inPart()
        ? new SupersedeOrderInPart(a.instrument(), a.ofProvisions(OrderSupersededInPart::new))
        : new SupersedeOrder(a.instrument(), a.whole(OrderSuperseded::new));
  }
}
