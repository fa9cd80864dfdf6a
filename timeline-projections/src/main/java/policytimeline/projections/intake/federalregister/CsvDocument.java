package policytimeline.projections.intake.federalregister;

import org.jspecify.annotations.Nullable;
import policytimeline.projections.intake.CsvRow;

/// A document as a row of a table.
record CsvDocument(CsvRow row) implements DocumentRow {

  @Override
  public long line() {
    return row.line();
  }

  @Override
  public @Nullable String text(String field) {
    return row.text(field);
  }

  @Override
  public @Nullable String raw(String field) {
    return row.raw(field);
  }

  @Override
  public String shown() {
    return row.shown();
  }
}
