package policytimeline.api.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer that can be had as a table.
public interface Tabular {

  /// The names of the columns.
  List<String> columns();

  /// The rows; a cell is a text, a number, a date, a list of texts or null.
  List<? extends List<? extends @Nullable Object>> cells();
}
