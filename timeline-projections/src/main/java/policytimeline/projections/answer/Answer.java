package policytimeline.projections.answer;

import org.jspecify.annotations.Nullable;

/// What a request was answered.
public record Answer(
    int status, @Nullable String location, @Nullable String contentType, String body) {

  private static final int FIRST_REFUSAL = 400;

  private static final int FIRST_FAULT = 500;

  /// Refused by what it asked for, and not by a fault of ours.
  boolean isRefusal() {
    return status >= FIRST_REFUSAL && status < FIRST_FAULT;
  }

  boolean isFault() {
    return status >= FIRST_FAULT;
  }
}
