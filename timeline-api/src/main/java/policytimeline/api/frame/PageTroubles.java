package policytimeline.api.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import policytimeline.api.problem.Fault;
import policytimeline.api.problem.InvalidRequest;

/// Answers a browser that asked for a page with a page, whatever went wrong. Everybody else gets a
/// problem.
@Component
class PageTroubles implements HandlerExceptionResolver, AccessDeniedHandler, Ordered {

  private static final Logger LOG = LoggerFactory.getLogger(PageTroubles.class);

  private final Pages pages;

  PageTroubles(Pages pages) {
    this.pages = pages;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception wrong) {
    if (!asksForPage(request) || response.isCommitted()) {
      return null;
    }
    write(request, response, wrong);
    return new ModelAndView();
  }

  /// What may not be done, before any handler is asked.
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException {
    if (asksForPage(request)) {
      write(request, response, refused);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  static boolean asksForPage(HttpServletRequest request) {
    var accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted != null
        && accepted.contains(MediaType.TEXT_HTML_VALUE)
        && !request.getRequestURI().startsWith("/api/");
  }

  void write(HttpServletRequest request, HttpServletResponse response, Exception wrong) {
    var reader = Reader.of(request);
    // what was sent in a form does not belong into an address
    var here =
        "GET".equals(request.getMethod())
            ? Address.of(request)
            : Address.of(request.getRequestURI());
    var number = UUID.randomUUID().toString().substring(0, 13);
    var status = Troubles.status(wrong);
    if (status >= 500) {
      LOG.error(
          "Page {} could not be made; its reader was told the number {}",
          here.path(),
          number,
          wrong);
    }
    var trouble = new Troubles(reader.language(), here).of(wrong, number);
    var frame =
        Frame.of(reader, here, null, trouble.heading()).with(null, form(here, wrong, reader));
    write(response, status, pages.text("trouble", reader, frame, trouble));
  }

  /// The fields that were filled in, so that they can be mended where they are.
  private static @Nullable ClockForm form(Address here, Exception wrong, Reader reader) {
    if (!(wrong instanceof InvalidRequest invalid)
        || invalid.faults().stream().noneMatch(PageTroubles::isClock)) {
      return null;
    }
    var language = reader.language();
    return here.path().equals(Section.COMPARE.path())
        ? Forms.two(here, here.first("from"), here.first("to"), invalid.faults(), language)
        : Forms.one(here, here.first("on"), invalid.faults(), language);
  }

  private static boolean isClock(Fault fault) {
    return List.of("on", "known", "from", "to", "fromKnown", "toKnown").contains(fault.field());
  }

  private static void write(HttpServletResponse response, int status, String page) {
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    try {
      response.getOutputStream().write(page.getBytes(UTF_8));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
