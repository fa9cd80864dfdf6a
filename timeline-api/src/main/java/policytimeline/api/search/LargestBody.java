package policytimeline.api.search;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import policytimeline.api.idempotency.RepeatableRequest;
import tools.jackson.databind.json.JsonMapper;

/// Bounds a body that anybody may send.
@Component
class LargestBody extends OncePerRequestFilter {

  /// More than 500 citations of 300 characters take, however they are written.
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  private final JsonMapper json;

  LargestBody(JsonMapper json) {
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !"POST".equals(request.getMethod())
        || !CitationsController.PATH.equals(request.getServletPath());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length <= MOST_BYTES) {
      chain.doFilter(new RepeatableRequest(request, body), response);
      return;
    }
    var problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.CONTENT_TOO_LARGE, "A list of citations has at most 2 MiB.");
    problem.setType(URI.create("/problems/too-large"));
    problem.setTitle(HttpStatus.CONTENT_TOO_LARGE.getReasonPhrase());
    response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(response.getOutputStream(), problem);
  }
}
