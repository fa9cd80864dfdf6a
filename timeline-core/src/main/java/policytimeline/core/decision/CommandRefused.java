package policytimeline.core.decision;

/// Carries a refusal through Axon, which knows only exceptions. No stack trace: it is an answer.
public final class CommandRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Decision.Refused reason;

  public CommandRefused(Decision.Refused reason) {
    super(reason.toString(), null, false, false);
    this.reason = reason;
  }

  public Decision.Refused reason() {
    return reason;
  }
}
