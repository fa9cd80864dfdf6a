package policytimeline.api.cli;

/// How far something is: a bar that is drawn over itself where a person looks on, and else a line
/// now and then.
final class Progress implements AutoCloseable {

  private static final int CELLS = 30;

  /// A quarter, in percent.
  private static final int STRIDE = 25;

  private final Terminal terminal;
  private final String what;
  private int shown = -1;

  Progress(Terminal terminal, String what) {
    this.terminal = terminal;
    this.what = Plain.line(what);
  }

  /// Shows how far it is, from 0 to 1.
  void at(double share) {
    var percent = (int) Math.clamp(Math.floor(share * 100), 0, 100);
    if (terminal.isInteractive()) {
      draw(percent);
    } else if (shown < 0 || percent >= shown + STRIDE || (percent == 100 && shown < 100)) {
      shown = percent;
      terminal.err().printf("%s: %d %%%n", what, percent);
    }
  }

  /// Takes the bar away.
  @Override
  public void close() {
    if (terminal.isInteractive() && shown >= 0) {
      terminal.err().print("\r" + " ".repeat(bar(shown).length()) + "\r");
      terminal.err().flush();
    }
  }

  private void draw(int percent) {
    if (percent != shown) {
      shown = percent;
      terminal.err().print("\r" + bar(percent));
      terminal.err().flush();
    }
  }

  private String bar(int percent) {
    var full = percent * CELLS / 100;
    return "%s [%s%s] %3d %%".formatted(what, "#".repeat(full), "-".repeat(CELLS - full), percent);
  }
}
