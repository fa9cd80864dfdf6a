package policytimeline.api.imports;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.api.problem.NotFound;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.Format;
import policytimeline.projections.intake.ImportQueries;
import policytimeline.projections.intake.ImportQueries.Finished;
import policytimeline.projections.intake.Imports;

/// Imports a file that is sent, as the body or as an upload, and answers when it is done.
@RestController
class ImportController {

  private static final String PATH = "/api/v1/imports";

  private final Imports imports;
  private final ImportQueries finished;

  ImportController(Imports imports, ImportQueries finished) {
    this.imports = imports;
    this.finished = finished;
  }

  @PostMapping(
      path = PATH,
      consumes = {
        "text/csv",
        "text/plain",
        "application/csv",
        "application/jsonl",
        "application/x-ndjson",
        "application/json",
        MediaType.APPLICATION_OCTET_STREAM_VALUE
      })
  ResponseEntity<Finished> body(
      @RequestParam @Nullable String format, InputStream body, Principal recorder)
      throws IOException {
    return read(format(format), body, recorder);
  }

  @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Finished> upload(
      @RequestParam @Nullable String format, @RequestPart MultipartFile file, Principal recorder)
      throws IOException {
    var known = format(format);
    try (var body = file.getInputStream()) {
      return read(known, body, recorder);
    }
  }

  @GetMapping(PATH + "/{id}")
  Finished finished(@PathVariable String id) {
    return finished.of(id).orElseThrow(() -> NotFound.importRun(id));
  }

  /// A format reads its file more than once, so the file is laid aside first.
  private ResponseEntity<Finished> read(Format format, InputStream body, Principal recorder)
      throws IOException {
    Path file = Files.createTempFile("policy-timeline-import", null);
    try {
      Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
      var report = imports.read(Content.of(file), format, recorder.getName());
      var answer = finished.keep(format.name(), report);
      return ResponseEntity.created(URI.create(PATH + "/" + answer.id())).body(answer);
    } finally {
      Files.delete(file);
    }
  }

  private Format format(@Nullable String name) {
    var checks = new Checks();
    var format = checks.required("format", name, this::known);
    checks.complain(InvalidRequest::parameters);
    return format.get();
  }

  private Format known(String name) {
    return imports
        .format(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "one of %s; got: %s".formatted(String.join(", ", imports.formats()), name)));
  }
}
