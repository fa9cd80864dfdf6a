package policytimeline.api.plan;

import java.security.Principal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.entry.ActRequest;
import policytimeline.api.entry.Recording;
import policytimeline.core.event.PlanEvent.PlanReplaced;
import policytimeline.core.event.PlanEvent.PlanWithdrawn;
import policytimeline.core.plan.PlanCommand.CompleteAction;
import policytimeline.core.plan.PlanCommand.ProgressAction;
import policytimeline.core.plan.PlanCommand.PublishPlan;
import policytimeline.core.plan.PlanCommand.RecommendAction;
import policytimeline.core.plan.PlanCommand.ReplacePlan;
import policytimeline.core.plan.PlanCommand.WithdrawPlan;

/// Plans and their actions by command: one resource a verb.
@RestController
class PlanRecordController {

  private final Recording recording;

  PlanRecordController(Recording recording) {
    this.recording = recording;
  }

  @PostMapping("/api/v1/plans")
  ResponseEntity<Recording.Answer> publish(@RequestBody PlanRequest request, Principal recorder) {
    var act = request.read();
    return recording.record(new PublishPlan(act.instrument(), act), recorder);
  }

  @PostMapping("/api/v1/plans/{slug}/actions")
  ResponseEntity<Recording.Answer> recommend(
      @PathVariable String slug, @RequestBody RecommendationRequest request, Principal recorder) {
    var act = request.read(slug);
    return recording.record(new RecommendAction(act.instrument(), act), recorder);
  }

  @PostMapping("/api/v1/plans/{slug}/actions/{action}/progress")
  ResponseEntity<Recording.Answer> progress(
      @PathVariable String slug,
      @PathVariable String action,
      @RequestBody ProgressRequest request,
      Principal recorder) {
    var act = request.read(slug, action);
    return recording.record(new ProgressAction(act.instrument(), act), recorder);
  }

  @PostMapping("/api/v1/plans/{slug}/actions/{action}/completion")
  ResponseEntity<Recording.Answer> complete(
      @PathVariable String slug,
      @PathVariable String action,
      @RequestBody CompletionRequest request,
      Principal recorder) {
    var act = request.read(slug, action);
    return recording.record(new CompleteAction(act.instrument(), act), recorder);
  }

  @PostMapping("/api/v1/plans/{slug}/replacement")
  ResponseEntity<Recording.Answer> replace(
      @PathVariable String slug, @RequestBody ActRequest request, Principal recorder) {
    var act = request.readWhole(slug).whole(PlanReplaced::new);
    return recording.record(new ReplacePlan(act.instrument(), act), recorder);
  }

  @PostMapping("/api/v1/plans/{slug}/withdrawal")
  ResponseEntity<Recording.Answer> withdraw(
      @PathVariable String slug, @RequestBody ActRequest request, Principal recorder) {
    var act = request.readWhole(slug).whole(PlanWithdrawn::new);
    return recording.record(new WithdrawPlan(act.instrument(), act), recorder);
  }
}
