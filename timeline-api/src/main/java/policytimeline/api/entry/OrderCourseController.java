package policytimeline.api.entry;

import java.security.Principal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.core.event.OrderEvent.OrderAmended;
import policytimeline.core.event.OrderEvent.OrderCommenced;
import policytimeline.core.event.OrderEvent.OrderContinued;
import policytimeline.core.event.OrderEvent.OrderDelayed;
import policytimeline.core.event.OrderEvent.OrderReinstated;
import policytimeline.core.event.OrderEvent.OrderSuspended;
import policytimeline.core.order.OrderCommand.AmendOrder;
import policytimeline.core.order.OrderCommand.CommenceOrder;
import policytimeline.core.order.OrderCommand.ContinueOrder;
import policytimeline.core.order.OrderCommand.DelayOrder;
import policytimeline.core.order.OrderCommand.ReinstateOrder;
import policytimeline.core.order.OrderCommand.SuspendOrder;

/// The course of an order by command, from its commencement on, as long as it does not end: one
/// resource a verb.
@RestController
class OrderCourseController {

  private final Recording recording;

  OrderCourseController(Recording recording) {
    this.recording = recording;
  }

  @PostMapping("/api/v1/orders/{slug}/commencements")
  ResponseEntity<Recording.Answer> commence(
      @PathVariable String slug, @RequestBody CommencementRequest request, Principal recorder) {
    var act = request.read(slug);
    return recording.record(
        new CommenceOrder(act.instrument(), act.as(OrderCommenced::new)), recorder);
  }

  @PostMapping("/api/v1/orders/{slug}/delays")
  ResponseEntity<Recording.Answer> delay(
      @PathVariable String slug, @RequestBody DelayRequest request, Principal recorder) {
    var act = request.read(slug);
    return recording.record(new DelayOrder(act.instrument(), act.as(OrderDelayed::new)), recorder);
  }

  @PostMapping("/api/v1/orders/{slug}/amendments")
  ResponseEntity<Recording.Answer> amend(
      @PathVariable String slug, @RequestBody AmendmentRequest request, Principal recorder) {
    var act = request.read(slug);
    return recording.record(new AmendOrder(act.instrument(), act.as(OrderAmended::new)), recorder);
  }

  @PostMapping("/api/v1/orders/{slug}/suspensions")
  ResponseEntity<Recording.Answer> suspend(
      @PathVariable String slug, @RequestBody SuspensionRequest request, Principal recorder) {
    var act = request.read(slug);
    return recording.record(
        new SuspendOrder(act.instrument(), act.as(OrderSuspended::new)), recorder);
  }

  @PostMapping("/api/v1/orders/{slug}/reinstatements")
  ResponseEntity<Recording.Answer> reinstate(
      @PathVariable String slug, @RequestBody ActRequest request, Principal recorder) {
    var act = request.read(slug);
    return recording.record(
        new ReinstateOrder(act.instrument(), act.ofProvisions(OrderReinstated::new, act.undoes())),
        recorder);
  }

  @PostMapping("/api/v1/orders/{slug}/continuations")
  ResponseEntity<Recording.Answer> prolong(
      @PathVariable String slug, @RequestBody ContinuationRequest request, Principal recorder) {
    var act = request.read(slug);
    return recording.record(
        new ContinueOrder(act.instrument(), act.as(OrderContinued::new)), recorder);
  }
}
