package policytimeline.projections.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// The first characters of a file, from which its format can be told.
///
/// @param text at most the first [#LENGTH] bytes, whatever is no UTF-8 replaced
public record Beginning(String text) {

  /// Enough for the header of any table and the root of any document.
  public static final int LENGTH = 64 * 1024;

  public static Beginning of(Content content) throws IOException {
    try (var bytes = content.open()) {
      return of(bytes.readNBytes(LENGTH));
    }
  }

  static Beginning of(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    return new Beginning((text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading());
  }

  /// Whether the first line names all these columns of a table, in any order and case.
  public boolean namesColumns(Collection<String> columns) {
    return header().containsAll(columns);
  }

  private List<String> header() {
    var first = text.lines().findFirst().orElse("");
    return Arrays.stream(first.split(",", -1))
        .map(column -> column.strip().replaceAll("^\"|\"$", "").strip().toLowerCase(Locale.ROOT))
        .toList();
  }
}
