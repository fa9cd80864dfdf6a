package policytimeline.api.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;
import policytimeline.api.language.Language;

/// Who reads a page: in which language and colours, as chosen before, or as the browser asks.
public record Reader(Language language, Theme theme) {

  static final String LANGUAGE = "lang";

  static final String THEME = "theme";

  public static Reader of(HttpServletRequest request) {
    return new Reader(
        cookie(request, LANGUAGE)
            .map(Language::of)
            .orElseGet(() -> Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))),
        cookie(request, THEME).flatMap(Reader::theme).orElse(Theme.AUTO));
  }

  private static Optional<Theme> theme(String code) {
    return Arrays.stream(Theme.values()).filter(each -> each.code().equals(code)).findFirst();
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    var cookie = WebUtils.getCookie(request, name);
    return cookie == null ? Optional.empty() : Optional.of(cookie.getValue());
  }
}
