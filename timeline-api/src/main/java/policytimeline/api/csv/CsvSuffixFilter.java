package policytimeline.api.csv;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes `/api/v1/state.csv` as `/api/v1/state` of somebody who accepts CSV alone, so that an
/// answer can be opened by its address.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CsvSuffixFilter extends OncePerRequestFilter {

  private static final String SUFFIX = ".csv";

  /// An answer of its own, which has no other form at that address.
  private static final String EXPORT = "/api/v1/export.csv";

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI();
    return !path.startsWith("/api/v1/") || !path.endsWith(SUFFIX) || path.equals(EXPORT);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new AcceptingCsv(request), response);
  }

  private static final class AcceptingCsv extends HttpServletRequestWrapper {

    private final String path;

    AcceptingCsv(HttpServletRequest request) {
      super(request);
      var full = request.getRequestURI();
      path = full.substring(0, full.length() - SUFFIX.length());
    }

    @Override
    public String getRequestURI() {
      return path;
    }

    @Override
    public String getServletPath() {
      return path;
    }

    @Override
    public StringBuffer getRequestURL() {
      var url = super.getRequestURL();
      return url.delete(url.length() - SUFFIX.length(), url.length());
    }

    @Override
    public @Nullable String getHeader(String name) {
      return HttpHeaders.ACCEPT.equalsIgnoreCase(name)
          ? Csv.TYPE.getType() + "/" + Csv.TYPE.getSubtype()
          : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return HttpHeaders.ACCEPT.equalsIgnoreCase(name)
          ? Collections.enumeration(List.of(String.valueOf(getHeader(name))))
          : super.getHeaders(name);
    }
  }
}
