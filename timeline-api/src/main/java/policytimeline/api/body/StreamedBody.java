package policytimeline.api.body;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/// Requests whose body is a file of any length: it is read once, as it comes, and never held whole.
public final class StreamedBody {

  private static final List<String> PATHS = List.of("/api/v1/imports", "/api/v1/restore");

  private StreamedBody() {}

  public static boolean isIn(HttpServletRequest request) {
    return PATHS.stream().anyMatch(request.getRequestURI()::startsWith);
  }
}
