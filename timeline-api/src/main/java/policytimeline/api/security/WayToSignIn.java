package policytimeline.api.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriUtils;

/// Sends whoever has not signed in to do so, and then back.
final class WayToSignIn implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
    lead(request, response);
  }

  void lead(HttpServletRequest request, HttpServletResponse response) {
    var asked = request.getQueryString();
    var isRead = "GET".equals(request.getMethod());
    var back = request.getRequestURI() + (asked == null || !isRead ? "" : "?" + asked);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(HttpHeaders.LOCATION, "/sign-in?back=" + UriUtils.encode(back, UTF_8));
  }
}
