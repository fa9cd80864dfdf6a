package policytimeline.api.imports;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import policytimeline.api.page.Cursor;
import policytimeline.api.page.Page;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.ImportIsOver;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.api.problem.NotFound;
import policytimeline.projections.intake.Import;
import policytimeline.projections.intake.ImportQueries;
import policytimeline.projections.intake.ImportRequest;
import policytimeline.projections.intake.Imports;

/// Takes in a file that is sent, as the body or as an upload, tells how far its import is, and ends
/// it when asked.
@RestController
class ImportController {

  static final String PATH = "/api/v1/imports";

  /// @param next the cursor of the next page, or null
  record ImportList(List<ImportAnswer> items, @Nullable String next) {}

  private final Imports imports;
  private final ImportQueries queries;

  ImportController(Imports imports, ImportQueries queries) {
    this.imports = imports;
    this.queries = queries;
  }

  @PostMapping(
      path = PATH,
      consumes = {
        "text/csv",
        "text/plain",
        "text/xml",
        "application/csv",
        "application/jsonl",
        "application/x-ndjson",
        "application/json",
        "application/xml",
        "application/gzip",
        MediaType.APPLICATION_OCTET_STREAM_VALUE
      })
  ResponseEntity<ImportAnswer> body(
      ImportParameters parameters, InputStream body, Principal recorder) throws IOException {
    return accept(request(parameters, null, recorder), body);
  }

  @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<ImportAnswer> upload(
      ImportParameters parameters, @RequestPart MultipartFile file, Principal recorder)
      throws IOException {
    var request = request(parameters, file.getOriginalFilename(), recorder);
    try (var body = file.getInputStream()) {
      return accept(request, body);
    }
  }

  @GetMapping(PATH)
  ResponseEntity<ImportList> list(
      @RequestParam @Nullable String cursor, @RequestParam @Nullable String limit) {
    var checks = new Checks();
    var after = checks.optional("cursor", cursor, text -> Cursor.read(text, 1, List::getFirst));
    var most = checks.number("limit", limit, 1, 500, 50);
    checks.complain(InvalidRequest::parameters);
    var page = Page.of(queries.page(after, most + 1), most, Import::id);
    return fresh(new ImportList(page.items().stream().map(ImportAnswer::of).toList(), page.next()));
  }

  @GetMapping(path = PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ImportAnswer> one(@PathVariable String id) {
    return fresh(answer(id));
  }

  /// What was recorded before stays.
  @DeleteMapping(PATH + "/{id}")
  ResponseEntity<ImportAnswer> cancel(@PathVariable String id) {
    answer(id);
    if (!imports.cancel(id)) {
      throw new ImportIsOver(answer(id).state());
    }
    return fresh(answer(id));
  }

  private ResponseEntity<ImportAnswer> accept(ImportRequest request, InputStream body)
      throws IOException {
    var accepted = ImportAnswer.of(imports.submit(request, body));
    return ResponseEntity.accepted()
        .location(URI.create(ImportAnswer.path(accepted.id())))
        .cacheControl(CacheControl.noStore())
        .body(accepted);
  }

  private ImportRequest request(
      ImportParameters parameters, @Nullable String fileName, Principal recorder) {
    var checks = new Checks();
    var request = parameters.read(checks, imports, fileName, recorder.getName());
    checks.complain(InvalidRequest::parameters);
    return request;
  }

  private ImportAnswer answer(String id) {
    return queries.of(id).map(ImportAnswer::of).orElseThrow(() -> NotFound.importRun(id));
  }

  /// An answer that may be another the next time.
  static <T> ResponseEntity<T> fresh(T answer) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
  }
}
