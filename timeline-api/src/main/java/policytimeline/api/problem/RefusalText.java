package policytimeline.api.problem;

import policytimeline.core.decision.CommandRefused;

/// Why a command was refused, as its problem tells it.
public final class RefusalText {

  private RefusalText() {}

  public static String of(CommandRefused refusal) {
    return String.valueOf(new Problems().refused(refusal).getDetail());
  }
}
