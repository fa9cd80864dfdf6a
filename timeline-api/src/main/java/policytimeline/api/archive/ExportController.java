package policytimeline.api.archive;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import policytimeline.api.known.Caching;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Clocks;
import policytimeline.api.known.Known;
import policytimeline.api.problem.AnswerBrokenOff;
import policytimeline.api.problem.Checks;
import policytimeline.projections.archive.ExportQueries;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.entry.Positions;
import policytimeline.projections.store.Digest;

/// Sends the whole log up to a position, an entry after the other. It is never held as a whole.
@RestController
class ExportController {

  private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);

  private interface Writing {
    void write(long known, OutputStream out) throws IOException;
  }

  /// A form in which the log is sent.
  ///
  /// @param name the suffix of its address
  private record Form(String name, String type, Writing writing) {}

  private final ExportQueries export;
  private final Positions positions;
  private final DeadLetterQueries letters;
  private final Clocks clocks;
  private final ExportPlaces places;

  ExportController(
      ExportQueries export,
      Positions positions,
      DeadLetterQueries letters,
      Clocks clocks,
      ExportPlaces places) {
    this.export = export;
    this.positions = positions;
    this.letters = letters;
    this.clocks = clocks;
    this.places = places;
  }

  @GetMapping(path = "/api/v1/export.jsonl", produces = "application/jsonl")
  @Nullable ResponseEntity<Object> jsonl(
      @RequestParam @Nullable String known,
      ServletWebRequest request,
      HttpServletResponse response) {
    return send(new Form("jsonl", "application/jsonl", export::jsonl), known, request, response);
  }

  @GetMapping(path = "/api/v1/export.csv", produces = "text/csv")
  @Nullable ResponseEntity<Object> csv(
      @RequestParam @Nullable String known,
      ServletWebRequest request,
      HttpServletResponse response) {
    return send(new Form("csv", "text/csv;charset=UTF-8", export::csv), known, request, response);
  }

  /// Who asks for the head alone, or has the answer already, is not sent it.
  private @Nullable ResponseEntity<Object> send(
      Form form, @Nullable String asked, ServletWebRequest request, HttpServletResponse response) {
    var known = clocks.recorded(asked, new Checks());
    var headers = headers(form, new ClockParameters(null, asked, null), known);
    if (HttpMethod.HEAD.equals(request.getHttpMethod())) {
      return ResponseEntity.ok().headers(headers).build();
    }
    if (isKept(request, headers.getETag())) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).headers(headers).build();
    }
    ShallowEtagHeaderFilter.disableContentCaching(request.getRequest());
    try (var _ = places.take()) {
      headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
      form.writing().write(known.position(), response.getOutputStream());
    } catch (IOException gone) {
      LOG.debug("A reader went away before the end of an export", gone);
    } catch (RuntimeException failed) {
      throw brokenOff(failed, response);
    }
    return null;
  }

  private static RuntimeException brokenOff(RuntimeException failed, HttpServletResponse response) {
    if (response.isCommitted()) {
      return new AnswerBrokenOff(failed);
    }
    response.reset();
    return failed;
  }

  private HttpHeaders headers(Form form, ClockParameters asked, Known known) {
    var position = known.position();
    var incomplete = positions.projected() < position || letters.anyParked(position);
    var headers = new HttpHeaders();
    headers.setContentType(MediaType.parseMediaType(form.type()));
    headers.setCacheControl(Caching.withoutDay(asked, incomplete));
    headers.set(
        HttpHeaders.CONTENT_LOCATION,
        "/api/v1/export.%s?known=@%d".formatted(form.name(), position));
    headers.setContentDisposition(
        ContentDisposition.attachment()
            .filename("policy-timeline-%d.%s".formatted(position, form.name()))
            .build());
    if (!incomplete) {
      headers.setETag("\"%s\"".formatted(tag(form, known)));
    }
    return headers;
  }

  /// An entry says the same as long as its shape is the same. What cannot be read may change.
  private String tag(Form form, Known known) {
    var said = List.of(form.name(), known.position(), String.valueOf(known.at()), export.shapes());
    return Digest.of(said.toString()).toString();
  }

  private static boolean isKept(ServletWebRequest request, @Nullable String tag) {
    var kept = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    return tag != null && kept != null && kept.contains(tag);
  }
}
