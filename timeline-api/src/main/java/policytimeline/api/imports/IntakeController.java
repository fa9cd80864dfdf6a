package policytimeline.api.imports;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.Frame;
import policytimeline.api.frame.Pages;
import policytimeline.api.frame.Reader;
import policytimeline.api.frame.Section;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.Fault;
import policytimeline.api.problem.NotFound;
import policytimeline.api.security.SignedIn;
import policytimeline.projections.intake.ContentTooLarge;
import policytimeline.projections.intake.Import;
import policytimeline.projections.intake.ImportQueries;
import policytimeline.projections.intake.Imports;
import policytimeline.projections.intake.UnreadableFile;

/// Files brought in by people: the form, and how each import goes.
@RestController
class IntakeController {

  private static final List<String> FIELDS =
      List.of("format", "dryRun", "source", "sourceTakenOn", "complete");

  private final Imports imports;
  private final ImportQueries queries;
  private final IntakePages intake;
  private final Pages pages;

  IntakeController(Imports imports, ImportQueries queries, IntakePages intake, Pages pages) {
    this.imports = imports;
    this.queries = queries;
    this.intake = intake;
    this.pages = pages;
  }

  @GetMapping(path = "/import", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> form(HttpServletRequest request) {
    return form(200, Map.of("dryRun", "true"), List.of(), request);
  }

  @PostMapping(
      path = "/import",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
      produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> submit(
      ImportParameters parameters,
      @RequestParam @Nullable MultipartFile file,
      Principal recorder,
      HttpServletRequest request)
      throws IOException {
    var checks = new Checks();
    var name = file == null ? null : file.getOriginalFilename();
    var asked = parameters.read(checks, imports, name, recorder.getName());
    if (file == null || file.isEmpty()) {
      checks.fault("file", Reader.of(request).language().text("import.file.missing"));
    }
    if (file == null || !checks.faults().isEmpty()) {
      return form(422, filled(request), checks.faults(), request);
    }
    try (var content = file.getInputStream()) {
      return to("/import/" + imports.submit(asked, content).id());
    } catch (UnreadableFile unreadable) {
      return form(422, filled(request), List.of(fault("format", unreadable)), request);
    } catch (ContentTooLarge large) {
      return form(413, filled(request), List.of(fault("file", large)), request);
    }
  }

  @GetMapping(path = "/import/{id}", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> one(@PathVariable String id, HttpServletRequest request) {
    var reader = Reader.of(request);
    var page = intake.one(known(id), SignedIn.of(request), reader.language());
    var frame = Frame.of(reader, Address.of(request), Section.IMPORT, page.heading());
    return pages.page("imported", reader, frame, page);
  }

  /// What is over already stays so; the page says it.
  @PostMapping(path = "/import/{id}/cancellation", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> cancel(@PathVariable String id) {
    imports.cancel(known(id).id());
    return to("/import/" + known(id).id());
  }

  private ResponseEntity<String> form(
      int status, Map<String, String> filled, List<Fault> faults, HttpServletRequest request) {
    var reader = Reader.of(request);
    var page =
        intake.all(
            SignedIn.of(request),
            filled,
            faults.stream().collect(toMap(Fault::field, Fault::message, (one, _) -> one)),
            reader.language());
    var here = Address.of("/import");
    return pages.page(
        status, "import", reader, Frame.of(reader, here, Section.IMPORT, page.heading()), page);
  }

  private static Map<String, String> filled(HttpServletRequest request) {
    var filled = new HashMap<String, String>();
    for (var field : FIELDS) {
      var value = request.getParameter(field);
      if (value != null) {
        filled.put(field, value);
      }
    }
    return filled;
  }

  private static Fault fault(String field, Exception wrong) {
    return new Fault(field, String.valueOf(wrong.getMessage()));
  }

  private Import known(String id) {
    return queries.of(id).orElseThrow(() -> NotFound.importRun(id));
  }

  private static ResponseEntity<String> to(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }
}
