package policytimeline.api.entry;

import java.security.Principal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.core.event.RuleEvent.RuleExpired;
import policytimeline.core.event.RuleEvent.RuleRepealed;
import policytimeline.core.event.RuleEvent.RuleRepealedInPart;
import policytimeline.core.event.RuleEvent.RuleSuperseded;
import policytimeline.core.event.RuleEvent.RuleWithdrawn;
import policytimeline.core.rule.RuleCommand;
import policytimeline.core.rule.RuleCommand.AdoptRule;
import policytimeline.core.rule.RuleCommand.ExpireRule;
import policytimeline.core.rule.RuleCommand.RepealRule;
import policytimeline.core.rule.RuleCommand.RepealRuleInPart;
import policytimeline.core.rule.RuleCommand.SupersedeRule;
import policytimeline.core.rule.RuleCommand.WithdrawRule;

/// The adoption and the ends of rules by command: one resource a verb.
@RestController
class RuleController {

  private final Recording recording;

  RuleController(Recording recording) {
    this.recording = recording;
  }

  @PostMapping("/api/v1/rules")
  ResponseEntity<Recording.Answer> adopt(@RequestBody AdoptionRequest request, Principal recorder) {
    var act = request.read();
    return recording.record(new AdoptRule(act.instrument(), act), recorder);
  }

  @PostMapping("/api/v1/rules/{slug}/repeals")
  ResponseEntity<Recording.Answer> repeal(
      @PathVariable String slug, @RequestBody ActRequest request, Principal recorder) {
    return recording.record(repeal(request.read(slug)), recorder);
  }

  @PostMapping("/api/v1/rules/{slug}/vacaturs")
  ResponseEntity<Recording.Answer> vacate(
      @PathVariable String slug, @RequestBody VacaturRequest request, Principal recorder) {
    return recording.record(request.read(slug), recorder);
  }

  @PostMapping("/api/v1/rules/{slug}/supersessions")
  ResponseEntity<Recording.Answer> supersede(
      @PathVariable String slug, @RequestBody ActRequest request, Principal recorder) {
    var act = request.readWhole(slug);
    return recording.record(
        new SupersedeRule(act.instrument(), act.whole(RuleSuperseded::new)), recorder);
  }

  @PostMapping("/api/v1/rules/{slug}/expiry")
  ResponseEntity<Recording.Answer> expire(
      @PathVariable String slug, @RequestBody ActRequest request, Principal recorder) {
    var act = request.readWhole(slug);
    return recording.record(
        new ExpireRule(act.instrument(), act.whole(RuleExpired::new)), recorder);
  }

  @PostMapping("/api/v1/rules/{slug}/withdrawal")
  ResponseEntity<Recording.Answer> withdraw(
      @PathVariable String slug, @RequestBody ActRequest request, Principal recorder) {
    var act = request.readWhole(slug);
    return recording.record(
        new WithdrawRule(act.instrument(), act.whole(RuleWithdrawn::new)), recorder);
  }

  private static RuleCommand repeal(ActRequest.Read act) {
    return act.inPart()
        ? new RepealRuleInPart(act.instrument(), act.ofProvisions(RuleRepealedInPart::new))
        : new RepealRule(act.instrument(), act.whole(RuleRepealed::new));
  }
}
