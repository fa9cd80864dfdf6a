package policytimeline.api.entry;

import java.security.Principal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.core.event.RuleEvent.RuleAmended;
import policytimeline.core.event.RuleEvent.RuleCommenced;
import policytimeline.core.event.RuleEvent.RuleContinued;
import policytimeline.core.event.RuleEvent.RuleDelayed;
import policytimeline.core.event.RuleEvent.RuleReinstated;
import policytimeline.core.event.RuleEvent.RuleSuspended;
import policytimeline.core.rule.RuleCommand.AmendRule;
import policytimeline.core.rule.RuleCommand.CommenceRule;
import policytimeline.core.rule.RuleCommand.ContinueRule;
import policytimeline.core.rule.RuleCommand.DelayRule;
import policytimeline.core.rule.RuleCommand.ReinstateRule;
import policytimeline.core.rule.RuleCommand.SuspendRule;

/// The course of a rule by command, from its commencement on, as long as it does not end: one
/// resource a verb.
@RestController
class RuleCourseController {

  private final Recording recording;

  RuleCourseController(Recording recording) {
    this.recording = recording;
  }

  @PostMapping("/api/v1/rules/{slug}/commencements")
  ResponseEntity<Recording.Answer> commence(
      @PathVariable String slug, @RequestBody CommencementRequest request, Principal recorder) {
    var act = request.read(slug);
    return recording.record(
        new CommenceRule(act.instrument(), act.as(RuleCommenced::new)), recorder);
  }

  @PostMapping("/api/v1/rules/{slug}/delays")
  ResponseEntity<Recording.Answer> delay(
      @PathVariable String slug, @RequestBody DelayRequest request, Principal recorder) {
    var act = request.read(slug);
    return recording.record(new DelayRule(act.instrument(), act.as(RuleDelayed::new)), recorder);
  }

  @PostMapping("/api/v1/rules/{slug}/amendments")
  ResponseEntity<Recording.Answer> amend(
      @PathVariable String slug, @RequestBody AmendmentRequest request, Principal recorder) {
    var act = request.read(slug);
    return recording.record(new AmendRule(act.instrument(), act.as(RuleAmended::new)), recorder);
  }

  @PostMapping("/api/v1/rules/{slug}/suspensions")
  ResponseEntity<Recording.Answer> suspend(
      @PathVariable String slug, @RequestBody SuspensionRequest request, Principal recorder) {
    var act = request.read(slug);
    return recording.record(
        new SuspendRule(act.instrument(), act.as(RuleSuspended::new)), recorder);
  }

  @PostMapping("/api/v1/rules/{slug}/reinstatements")
  ResponseEntity<Recording.Answer> reinstate(
      @PathVariable String slug, @RequestBody ActRequest request, Principal recorder) {
    var act = request.read(slug);
    return recording.record(
        new ReinstateRule(act.instrument(), act.ofProvisions(RuleReinstated::new, act.undoes())),
        recorder);
  }

  @PostMapping("/api/v1/rules/{slug}/continuations")
  ResponseEntity<Recording.Answer> prolong(
      @PathVariable String slug, @RequestBody ContinuationRequest request, Principal recorder) {
    var act = request.read(slug);
    return recording.record(
        new ContinueRule(act.instrument(), act.as(RuleContinued::new)), recorder);
  }
}
