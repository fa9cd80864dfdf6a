package policytimeline.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/// What a browser may do with an answer. Nothing; a page may have the styles, scripts and pictures
/// of this service, and ask it. The page of the documentation writes styles into its elements.
final class ContentPolicy implements HeaderWriter {

  private static final String HEADER = "Content-Security-Policy";

  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /// Of a sheet, which needs no more.
  private static final String SHEET = NOTHING + "; style-src 'self'";

  private static final String PAGE =
      "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
          + "; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";

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
    if (type == null || !type.startsWith("text/html")) {
      return NOTHING;
    }
    return request.getRequestURI().startsWith("/api/") ? SHEET : PAGE;
  }
}
