package policytimeline.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/// What a browser may do with an answer. Nothing; a page may have its own style, and the page of
/// the documentation may run its own scripts, and ask this service. That page writes styles into
/// its elements.
final class ContentPolicy implements HeaderWriter {

  private static final String HEADER = "Content-Security-Policy";

  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String PAGE = NOTHING + "; style-src 'self'";

  private static final String DOCUMENTATION =
      NOTHING
          + "; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"
          + "; connect-src 'self'";

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(HEADER, policy(request, response));
  }

  /// The headers are written last, when it is known what the answer is.
  private static String policy(HttpServletRequest request, HttpServletResponse response) {
    if (request.getRequestURI().startsWith("/swagger-ui/")) {
      return DOCUMENTATION;
    }
    var type = response.getContentType();
    return type != null && type.startsWith("text/html") ? PAGE : NOTHING;
  }
}
