package policytimeline.api.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.problem.LogNotEmpty;
import policytimeline.projections.archive.Restore;
import policytimeline.projections.archive.Restored;
import policytimeline.projections.archive.Restored.NotEmpty;
import policytimeline.projections.archive.Restored.Whole;
import policytimeline.projections.entry.Positions;
import policytimeline.projections.intake.Content;

/// Takes back a whole log that was exported, if there is nothing yet.
@RestController
class RestoreController {

  /// What was restored.
  ///
  /// @param position the last one
  record Answer(long entries, long position) {}

  private final Restore restore;
  private final Positions positions;

  RestoreController(Restore restore, Positions positions) {
    this.restore = restore;
    this.positions = positions;
  }

  /// The file is laid aside first, so that nobody waits for a slow sender.
  @PostMapping(
      path = "/api/v1/restore",
      consumes = {
        "application/jsonl",
        "application/x-ndjson",
        "application/json",
        "text/plain",
        MediaType.APPLICATION_OCTET_STREAM_VALUE
      })
  Answer restore(InputStream body) throws IOException {
    refuseUnlessEmpty(positions.head());
    Path file = Files.createTempFile("policy-timeline-restore", null);
    try {
      Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
      return answer(restore.from(Content.of(file)));
    } finally {
      Files.delete(file);
    }
  }

  private static Answer answer(Restored restored) {
    return switch (restored) {
      case Whole(var entries, var position) -> new Answer(entries, position);
      case NotEmpty _ -> throw new LogNotEmpty();
    };
  }

  private static void refuseUnlessEmpty(long head) {
    if (head > 0) {
      throw new LogNotEmpty();
    }
  }
}
