package policytimeline.api.cli;

import java.io.PrintStream;
import policytimeline.api.csv.Csv;
import tools.jackson.databind.JsonNode;

/// The state as a table for programs; its columns are named once, on the first page.
final class StateCsv implements StateForm.Printer {

  private final PrintStream out;
  private boolean isBegun;

  StateCsv(PrintStream out) {
    this.out = out;
  }

  @Override
  public void print(JsonNode page) {
    var rows = StateForm.rows(page);
    out.print(isBegun ? Csv.rows(rows) : Csv.of(StateForm.COLUMNS, rows));
    isBegun = true;
  }
}
