package policytimeline.api.entry;

import java.security.Principal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.entry.ActRequest.Read;
import policytimeline.api.problem.Checks;
import policytimeline.core.event.MemoEvent.MemoAmended;
import policytimeline.core.event.MemoEvent.MemoIssued;
import policytimeline.core.event.MemoEvent.MemoReinstated;
import policytimeline.core.event.MemoEvent.MemoRescinded;
import policytimeline.core.event.MemoEvent.MemoRescindedInPart;
import policytimeline.core.event.MemoEvent.MemoSuperseded;
import policytimeline.core.event.MemoEvent.MemoSupersededInPart;
import policytimeline.core.event.MemoEvent.MemoSuspended;
import policytimeline.core.instrument.Kind;
import policytimeline.core.memo.MemoCommand;
import policytimeline.core.memo.MemoCommand.AmendMemo;
import policytimeline.core.memo.MemoCommand.IssueMemo;
import policytimeline.core.memo.MemoCommand.ReinstateMemo;
import policytimeline.core.memo.MemoCommand.RescindMemo;
import policytimeline.core.memo.MemoCommand.RescindMemoInPart;
import policytimeline.core.memo.MemoCommand.SupersedeMemo;
import policytimeline.core.memo.MemoCommand.SupersedeMemoInPart;
import policytimeline.core.memo.MemoCommand.SuspendMemo;

/// Memoranda by command: one resource a verb.
@RestController
class MemoController {

  private final Recording recording;

  MemoController(Recording recording) {
    this.recording = recording;
  }

  @PostMapping("/api/v1/memos")
  ResponseEntity<Recording.Answer> issue(@RequestBody IssueRequest request, Principal recorder) {
    return recording.record(issue(request, new Checks()), recorder);
  }

  static IssueMemo issue(IssueRequest request, Checks checks) {
    var i = request.read(Kind.OMB_MEMORANDUM, "omb", checks);
    var act =
        new MemoIssued(
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
    return new IssueMemo(i.instrument(), act);
  }

  @PostMapping("/api/v1/memos/{slug}/rescissions")
  ResponseEntity<Recording.Answer> rescind(
      @PathVariable String slug, @RequestBody ActRequest request, Principal recorder) {
    return recording.record(rescission(request.read(slug)), recorder);
  }

  @PostMapping("/api/v1/memos/{slug}/supersessions")
  ResponseEntity<Recording.Answer> supersede(
      @PathVariable String slug, @RequestBody ActRequest request, Principal recorder) {
    return recording.record(supersession(request.read(slug)), recorder);
  }

  @PostMapping("/api/v1/memos/{slug}/amendments")
  ResponseEntity<Recording.Answer> amend(
      @PathVariable String slug, @RequestBody AmendmentRequest request, Principal recorder) {
    var act = request.read(slug);
    return recording.record(new AmendMemo(act.instrument(), act.as(MemoAmended::new)), recorder);
  }

  @PostMapping("/api/v1/memos/{slug}/suspensions")
  ResponseEntity<Recording.Answer> suspend(
      @PathVariable String slug, @RequestBody SuspensionRequest request, Principal recorder) {
    var act = request.read(slug);
    return recording.record(
        new SuspendMemo(act.instrument(), act.as(MemoSuspended::new)), recorder);
  }

  @PostMapping("/api/v1/memos/{slug}/reinstatements")
  ResponseEntity<Recording.Answer> reinstate(
      @PathVariable String slug, @RequestBody ActRequest request, Principal recorder) {
    var act = request.read(slug);
    return recording.record(
        new ReinstateMemo(act.instrument(), act.ofProvisions(MemoReinstated::new, act.undoes())),
        recorder);
  }

  static MemoCommand rescission(Read a) {
    return a.inPart()
        ? new RescindMemoInPart(a.instrument(), a.ofProvisions(MemoRescindedInPart::new))
        : new RescindMemo(a.instrument(), a.whole(MemoRescinded::new));
  }

  static MemoCommand supersession(Read a) {
    return a.inPart()
        ? new SupersedeMemoInPart(a.instrument(), a.ofProvisions(MemoSupersededInPart::new))
        : new SupersedeMemo(a.instrument(), a.whole(MemoSuperseded::new));
  }
}
