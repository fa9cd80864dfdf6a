package policytimeline.projections.rebuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The last rebuild or check, which may be at work.
///
/// @param purpose `rebuild`, `backlog` or `check`
/// @param state `running`, `completed`, `failed`, or `died` where its node is gone
/// @param done how many events its step has taken in
/// @param total how many it takes in; 0 for a step that counts none
public record Rebuilding(
    String purpose,
    String state,
    String step,
    long done,
    long total,
    Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String failure) {

  public boolean isRunning() {
    return state.equals("running");
  }
}
