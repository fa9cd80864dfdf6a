package policytimeline.api.frame;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/// Writes pages from templates. A page depends on who reads it, so nobody between may keep it, and
/// the reader asks again whether it is still the same.
@Component
public class Pages {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final ITemplateEngine templates;

  Pages(ITemplateEngine templates) {
    this.templates = templates;
  }

  /// A page.
  ///
  /// @param page what its template calls `page`
  public ResponseEntity<String> page(String template, Reader reader, Frame frame, Object page) {
    return page(200, template, reader, frame, page);
  }

  /// A page that says that something could not be done.
  public ResponseEntity<String> page(
      int status, String template, Reader reader, Frame frame, Object page) {
    return ResponseEntity.status(HttpStatusCode.valueOf(status))
        .contentType(HTML)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .varyBy(HttpHeaders.COOKIE, HttpHeaders.ACCEPT_LANGUAGE)
        .body(text(template, reader, frame, page));
  }

  String text(String template, Reader reader, Frame frame, Object page) {
    var told = new HashMap<String, Object>(Map.of("frame", frame, "page", page));
    return templates.process(template, new Context(reader.language().locale(), told));
  }
}
