package policytimeline.api.problem;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import policytimeline.core.decision.CommandRefused;
import policytimeline.core.decision.Decision.Refused;
import policytimeline.projections.intake.ContentTooLarge;
import policytimeline.projections.intake.UnreadableFile;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Every problem as RFC 9457 says. A refusal without a case here does not compile.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @ExceptionHandler
  ProblemDetail invalid(InvalidRequest invalid) {
    var what = invalid.faults().stream().map(f -> f.field() + ": " + f.message()).toList();
    var problem =
        problem(invalid.status(), "invalid-request", "Invalid request", String.join(" ", what));
    problem.setProperty("errors", invalid.faults());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail notFound(NotFound missing) {
    return problem(
        HttpStatus.NOT_FOUND, missing.type(), "Not found", String.valueOf(missing.getMessage()));
  }

  @ExceptionHandler
  ProblemDetail notCovered(NotCovered early) {
    var problem =
        problem(
            HttpStatus.NOT_FOUND,
            "not-covered",
            "Not covered",
            "What was known then is not covered by this log, which began at %s."
                .formatted(early.earliest()));
    problem.setProperty("field", "known");
    problem.setProperty("earliest", early.earliest());
    return problem;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notYetProjected(NotYetProjected late) {
    var problem =
        problem(
            HttpStatus.SERVICE_UNAVAILABLE,
            "not-yet-projected",
            "Not yet projected",
            "Position %d is not projected yet; the read models have %d. Try again."
                .formatted(late.position(), late.projected()));
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, "1")
        .body(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooManyStreams(TooManyStreams many) {
    var problem =
        problem(
            HttpStatus.SERVICE_UNAVAILABLE,
            "too-many-streams",
            "Too many streams",
            String.valueOf(many.getMessage()));
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, "10")
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  @ExceptionHandler
  ProblemDetail notEmpty(LogNotEmpty log) {
    return problem(
        HttpStatus.CONFLICT, "log-not-empty", "Conflict", String.valueOf(log.getMessage()));
  }

  /// Too late for a problem. Whoever reads must see that the answer is not whole, so the connection
  /// may not end in order.
  @ExceptionHandler
  void brokenOff(AnswerBrokenOff answer) {
    throw answer;
  }

  @ExceptionHandler
  ProblemDetail alreadyRebuilding(AlreadyRebuilding busy) {
    return problem(
        HttpStatus.CONFLICT, "already-rebuilding", "Conflict", String.valueOf(busy.getMessage()));
  }

  @ExceptionHandler
  ProblemDetail unreadable(UnreadableFile file) {
    return problem(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "unreadable-file",
        "Unreadable file",
        String.valueOf(file.getMessage()));
  }

  @ExceptionHandler
  ProblemDetail tooLarge(ContentTooLarge content) {
    return problem(
        HttpStatus.CONTENT_TOO_LARGE,
        "too-large",
        "Content Too Large",
        "A file to be imported has at most %d bytes.".formatted(content.mostBytes()));
  }

  @ExceptionHandler
  ProblemDetail over(ImportIsOver over) {
    return problem(
        HttpStatus.CONFLICT, "import-over", "Import is over", String.valueOf(over.getMessage()));
  }

  @ExceptionHandler
  ProblemDetail refused(CommandRefused refusal) {
    return switch (refusal.reason()) {
      case Refused.NotIssued(var id) ->
          problem(
              HttpStatus.NOT_FOUND,
              "not-issued",
              "Not issued",
              "%s has not been issued, so nothing can be done to it.".formatted(id));
      case Refused.AlreadyIssued(var id, var entry) ->
          conflict(
              "already-issued",
              "%s was issued by entry %s. To change that record, correct the entry."
                  .formatted(id, entry),
              List.of(entry));
      case Refused.AlreadyEnded(var id, var entry, var since) -> {
        var problem =
            conflict(
                "already-ended",
                "%s ended on %s; see entry %s. To change that record, correct the entry."
                    .formatted(id, since, entry),
                List.of(entry));
        problem.setProperty("since", since);
        yield problem;
      }
      case Refused.Contradicts(var id, var why, var entries) ->
          conflict(
              "contradicts",
              "The record of %s would contradict itself. %s".formatted(id, why),
              entries);
      case Refused.NoSuchEntry(var id, var entry) ->
          problem(
              HttpStatus.NOT_FOUND,
              "unknown-entry",
              "Not found",
              "The record of %s has no entry %s.".formatted(id, entry));
      case Refused.AlreadyVoided(var id, var entry, var earlier) ->
          conflict(
              "already-voided",
              "Entry %s of %s was voided by entry %s; correct or retract that one."
                  .formatted(entry, id, earlier),
              List.of(earlier));
      case Refused.OtherInstrument(var id, var entry) ->
          conflict(
              "other-instrument",
              "Entry %s is about %s, and so must be its replacement; retract it and record anew."
                  .formatted(entry, id),
              List.of(entry));
      case Refused.OtherFamily(var id, var family) ->
          conflict(
              "other-family",
              "%s is a %s, and its commands are those of /api/v1/%ss."
                  .formatted(id, family.code(), family.code()),
              List.of());
      case Refused.AlreadyRecommended(var id, var action, var entry) ->
          conflict(
              "already-recommended",
              "Action %s of %s is recommended by entry %s. To change that record, correct the entry."
                  .formatted(action, id, entry),
              List.of(entry));
      case Refused.AlreadyCompleted(var id, var action, var entry) ->
          conflict(
              "already-completed",
              "Action %s of %s is completed by entry %s. To change that record, correct the entry."
                  .formatted(action, id, entry),
              List.of(entry));
      case Refused.NoSuchAction(var id, var action) ->
          problem(
              HttpStatus.NOT_FOUND,
              "unknown-action",
              "Not found",
              "%s recommends no action %s; /api/v1/plans/%s/actions lists them."
                  .formatted(id, action, id));
      case Refused.NoSuchSection(var id, var pillar, var section) ->
          conflict(
              "unknown-section",
              "%s has no section %d in a pillar %d; /api/v1/plans/%s lists both."
                  .formatted(id, section, pillar, id),
              List.of());
    };
  }

  @ExceptionHandler
  ProblemDetail stillParked(StillParked parked) {
    var letter = parked.letter();
    var problem =
        conflict(
            "still-parked",
            "Entry %s at position %d of %s failed again, and what comes after it still waits. %s"
                .formatted(letter.entry(), letter.position(), letter.stream(), letter.cause()),
            List.of(letter.entry()));
    problem.setProperty("cause", letter.cause());
    problem.setProperty("attempts", letter.attempts());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail unexpected(Exception bug) {
    LOG.error("A request failed for a reason that nobody foresaw", bug);
    return problem(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "internal",
        "Internal error",
        "It is the service that is at fault here. Nothing was half-done.");
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (unreadable.getCause() instanceof DatabindException wrong && !wrong.getPath().isEmpty()) {
      var path =
          wrong.getPath().stream().map(step -> String.valueOf(step.getPropertyName())).toList();
      var fault = new Fault(String.join(".", path), accepted(wrong));
      var invalid = invalid(InvalidRequest.body(List.of(fault)));
      return respond(invalid, headers);
    }
    var problem =
        problem(HttpStatus.BAD_REQUEST, "not-json", "Not JSON", "The body is a JSON object.");
    return respond(problem, headers);
  }

  private static String accepted(DatabindException wrong) {
    return wrong instanceof UnrecognizedPropertyException unknown
        ? "It is not known here; known are "
            + unknown.getKnownPropertyIds().stream().map(String::valueOf).toList()
        : String.valueOf(wrong.getOriginalMessage());
  }

  /// What Spring itself refuses: a method, a media type, a path.
  @Override
  protected ResponseEntity<Object> createResponseEntity(
      @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (body instanceof ProblemDetail problem && !isTyped(problem)) {
      problem.setType(URI.create("/problems/http-" + status.value()));
    }
    return super.createResponseEntity(body, headers, status, request);
  }

  private static boolean isTyped(ProblemDetail problem) {
    var type = problem.getType();
    return type != null && !type.equals(URI.create("about:blank"));
  }

  private static ResponseEntity<Object> respond(ProblemDetail problem, HttpHeaders headers) {
    return new ResponseEntity<>(problem, headers, HttpStatus.valueOf(problem.getStatus()));
  }

  private static ProblemDetail conflict(String type, String detail, List<String> entries) {
    var problem = problem(HttpStatus.CONFLICT, type, "Conflict", detail);
    problem.setProperty("entries", entries);
    return problem;
  }

  private static ProblemDetail problem(
      HttpStatus status, String type, String title, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("/problems/" + type));
    problem.setTitle(title);
    return problem;
  }
}
