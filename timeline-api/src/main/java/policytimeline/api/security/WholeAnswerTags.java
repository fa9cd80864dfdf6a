package policytimeline.api.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/// A strong tag over what is sent, where it is sent as a whole. A stream has no end to take it
/// over, and must pass this filter by: even where nothing is held back here, what is written is not
/// sent on before some kilobytes have come together.
final class WholeAnswerTags extends ShallowEtagHeaderFilter {

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().endsWith("/stream")
        || asksForEvents(request.getHeader(HttpHeaders.ACCEPT));
  }

  private static boolean asksForEvents(@Nullable String accept) {
    return accept != null && accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
  }
}
