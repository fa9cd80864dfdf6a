package policytimeline.api.projection;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.problem.AlreadyRebuilding;
import policytimeline.projections.entry.Positions;
import policytimeline.projections.rebuild.Purpose;
import policytimeline.projections.rebuild.Rebuild;
import policytimeline.projections.rebuild.RebuildQueries;

/// The read models: how far they are, and made or checked anew.
@RestController
class ProjectionController {

  private static final String PATH = "/api/v1/projections";

  /// @param follow where it is told how far it is
  record Begun(String purpose, String follow) {}

  private final Positions positions;
  private final Rebuild rebuild;
  private final RebuildQueries queries;

  ProjectionController(Positions positions, Rebuild rebuild, RebuildQueries queries) {
    this.positions = positions;
    this.rebuild = rebuild;
    this.queries = queries;
  }

  @GetMapping(PATH)
  ResponseEntity<ProjectionsAnswer> tell() {
    // asked first, so that what is projected in between is no lag below nothing
    var position = positions.projected();
    var answer =
        ProjectionsAnswer.of(
            position,
            positions.head(),
            queries.last().orElse(null),
            queries.certificate().orElse(null));
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
  }

  @PostMapping(PATH + "/rebuild")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Begun rebuild() {
    return begin(Purpose.REBUILD);
  }

  @PostMapping(PATH + "/check")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Begun check() {
    return begin(Purpose.CHECK);
  }

  private Begun begin(Purpose purpose) {
    if (!rebuild.begin(purpose)) {
      throw new AlreadyRebuilding();
    }
    return new Begun(purpose.code(), PATH);
  }
}
