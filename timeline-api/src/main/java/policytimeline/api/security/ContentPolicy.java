package policytimeline.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/// What a browser may do with an answer. Nothing; the page of the documentation may run its own
/// scripts, and ask this service. That page writes styles into its elements.
final class ContentPolicy implements HeaderWriter {

  private static final String HEADER = "Content-Security-Policy";

  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String OWN_PAGE =
      NOTHING
          + "; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"
          + "; connect-src 'self'";

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(
        HEADER, request.getRequestURI().startsWith("/swagger-ui/") ? OWN_PAGE : NOTHING);
  }
}
