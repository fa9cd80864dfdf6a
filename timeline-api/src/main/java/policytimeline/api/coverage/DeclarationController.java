package policytimeline.api.coverage;

import java.security.Principal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.entry.Recording;
import policytimeline.core.coverage.DeclareCoverage;

/// Declares what the timeline covers. What was answered before is asked for by the second clock.
@RestController
class DeclarationController {

  private final Recording recording;

  DeclarationController(Recording recording) {
    this.recording = recording;
  }

  @PostMapping("/api/v1/coverage")
  ResponseEntity<Recording.Answer> declare(
      @RequestBody CoverageRequest request, Principal recorder) {
    return recording.record(new DeclareCoverage(request.read()), recorder);
  }
}
