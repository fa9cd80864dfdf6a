package policytimeline.api.body;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/// Refuses a command that is too large before anything of it is understood. An import or a
/// restore is read as a stream, and has bounds of its own.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class BodyFilter extends OncePerRequestFilter {

  private static final int LARGEST = 10_000_000;

  private final JsonMapper json;

  BodyFilter(JsonMapper json) {
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI();
    return !"POST".equals(request.getMethod())
        || !path.startsWith("/api/v1/")
        || StreamedBody.isIn(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    // whatever length it tells: a client that cannot send all may not hear why
    var body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      refuse(response);
    } else {
      chain.doFilter(new RepeatableRequest(request, body), response);
    }
  }

  private void refuse(HttpServletResponse response) throws IOException {
    var status = HttpStatus.CONTENT_TOO_LARGE;
    var problem = ProblemDetail.forStatusAndDetail(status, "A request has at most 10 MB.");
    problem.setType(URI.create("/problems/too-large"));
    problem.setTitle(status.getReasonPhrase());
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(response.getOutputStream(), problem);
  }
}
