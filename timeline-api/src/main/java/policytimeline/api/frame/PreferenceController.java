package policytimeline.api.frame;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.language.Language;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.core.instrument.Coded;

/// Keeps in which language and colours somebody reads, in cookies that say nothing else.
@RestController
class PreferenceController {

  private static final Duration YEAR = Duration.ofDays(365);

  @PostMapping("/preferences")
  ResponseEntity<Void> keep(
      @RequestParam @Nullable String lang,
      @RequestParam @Nullable String theme,
      @RequestParam @Nullable String back) {
    var checks = new Checks();
    var colours = checks.optional("theme", theme, code -> Coded.of(Theme.class, code));
    checks.complain(InvalidRequest::body);
    var headers = new HttpHeaders();
    if (lang != null) {
      keep(headers, Reader.LANGUAGE, Language.of(lang).code());
    }
    if (colours != null) {
      keep(headers, Reader.THEME, colours.code());
    }
    headers.setLocation(URI.create(here(back)));
    return new ResponseEntity<>(headers, HttpStatus.SEE_OTHER);
  }

  private static void keep(HttpHeaders headers, String name, String value) {
    var cookie =
        ResponseCookie.from(name, value)
            .path("/")
            .maxAge(YEAR)
            .httpOnly(true)
            .sameSite("Lax")
            .build();
    headers.add(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  /// Back to where the reader was, and never to another site.
  private static String here(@Nullable String back) {
    if (back == null || !back.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s]*")) {
      return "/";
    }
    try {
      return URI.create(back).toString();
    } catch (IllegalArgumentException none) {
      return "/";
    }
  }
}
