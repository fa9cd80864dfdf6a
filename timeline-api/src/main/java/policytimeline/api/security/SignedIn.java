package policytimeline.api.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/// Who has signed in on the pages, and what each of their forms carries, so that no other site can
/// send it.
///
/// @param name an opaque id
public record SignedIn(String name, String proof) {

  /// Null where nobody has.
  public static @Nullable SignedIn of(HttpServletRequest request) {
    var who = request.getUserPrincipal();
    return who == null ? null : new SignedIn(who.getName(), proof(request));
  }

  static String proof(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : "";
  }
}
