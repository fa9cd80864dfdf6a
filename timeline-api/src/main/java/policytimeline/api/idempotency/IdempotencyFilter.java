package policytimeline.api.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import policytimeline.api.body.RepeatableRequest;
import policytimeline.api.body.StreamedBody;
import policytimeline.projections.answer.Answer;
import policytimeline.projections.answer.FirstAnswers;
import policytimeline.projections.answer.FirstAnswers.Outcome;
import policytimeline.projections.answer.FirstAnswers.Request;
import policytimeline.projections.store.Digest;
import tools.jackson.databind.json.JsonMapper;

/// Answers a command that is sent again under its `Idempotency-Key` as the first time, without
/// carrying it out again. Another body under a key is a 422. An import needs no key: it records
/// what is not there yet. Nor does a restore, of which there can be but one. A check of citations
/// records nothing.
@Component
class IdempotencyFilter extends OncePerRequestFilter {

  static final String KEY = "Idempotency-Key";

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

  private final FirstAnswers answers;
  private final JsonMapper json;

  IdempotencyFilter(FirstAnswers answers, JsonMapper json) {
    this.answers = answers;
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getHeader(KEY) == null
        || request.getUserPrincipal() == null
        || !"POST".equals(request.getMethod())
        || StreamedBody.isIn(request)
        || request.getRequestURI().startsWith("/api/v1/citations");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var key = request.getHeader(KEY);
    var body = request.getInputStream().readAllBytes();
    if (!FORM.matcher(key).matches()) {
      refuse(
          response,
          HttpStatus.BAD_REQUEST,
          "invalid-idempotency-key",
          "An Idempotency-Key is 1 to 255 visible ASCII characters.");
    } else {
      answer(new RepeatableRequest(request, body), response, chain, asked(request, key, body));
    }
  }

  private static Request asked(HttpServletRequest request, String key, byte[] body) {
    var text = request.getRequestURI() + "\n" + new String(body, StandardCharsets.UTF_8);
    return new Request(request.getUserPrincipal().getName(), key, Digest.of(text));
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, Request asked)
      throws IOException {
    var cached = new ContentCachingResponseWrapper(response);
    switch (answers.once(asked, () -> carryOut(request, cached, chain))) {
      case Outcome.First _ -> cached.copyBodyToResponse();
      case Outcome.Repeated(var first) -> repeat(response, first);
      case Outcome.OtherRequest _ ->
          refuse(
              response,
              HttpStatus.UNPROCESSABLE_CONTENT,
              "idempotency-key-reused",
              "Another request was sent under this Idempotency-Key before; take a new key.");
    }
  }

  private static Answer carryOut(
      HttpServletRequest request, ContentCachingResponseWrapper response, FilterChain chain) {
    try {
      chain.doFilter(request, response);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (ServletException failed) {
      throw new IllegalStateException(failed);
    }
    return new Answer(
        response.getStatus(),
        response.getHeader(HttpHeaders.LOCATION),
        response.getContentType(),
        new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  private static void repeat(HttpServletResponse response, Answer first) throws IOException {
    response.setStatus(first.status());
    if (first.location() != null) {
      response.setHeader(HttpHeaders.LOCATION, first.location());
    }
    if (first.contentType() != null) {
      response.setContentType(first.contentType());
    }
    response.getOutputStream().write(first.body().getBytes(StandardCharsets.UTF_8));
  }

  private void refuse(HttpServletResponse response, HttpStatus status, String type, String detail)
      throws IOException {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("/problems/" + type));
    problem.setTitle(status.getReasonPhrase());
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(response.getOutputStream(), problem);
  }
}
