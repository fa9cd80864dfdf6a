package policytimeline.projections.belief;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Cells as lines of PostgreSQL's text format of a copy.
final class CopyCells implements Cells {

  private final StringBuilder lines = new StringBuilder();
  private boolean begun;

  @Override
  public void text(@Nullable String value) {
    next();
    if (value == null) {
      lines.append("\\N");
    } else {
      escape(value, false);
    }
  }

  @Override
  public void texts(Collection<String> values) {
    next();
    lines.append('{');
    var first = true;
    for (var value : values) {
      lines.append(first ? "\"" : ",\"");
      escape(value, true);
      lines.append('"');
      first = false;
    }
    lines.append('}');
  }

  @Override
  public void number(@Nullable Number value) {
    next();
    lines.append(value == null ? "\\N" : value.toString());
  }

  @Override
  public void flag(boolean value) {
    next();
    lines.append(value ? 't' : 'f');
  }

  @Override
  public void day(@Nullable LocalDate value) {
    next();
    if (value == null) {
      lines.append("\\N");
    } else if (value.equals(LocalDate.MAX)) {
      lines.append("infinity");
    } else if (value.equals(LocalDate.MIN)) {
      lines.append("-infinity");
    } else {
      lines.append(value);
    }
  }

  @Override
  public void id(UUID value) {
    next();
    lines.append(value);
  }

  void endOfRow() {
    lines.append('\n');
    begun = false;
  }

  byte[] bytes() {
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void next() {
    if (begun) {
      lines.append('\t');
    }
    begun = true;
  }

  /// Nearly all text has nothing to escape, and goes out in one piece.
  private void escape(String value, boolean withinArray) {
    var from = 0;
    for (var i = 0; i < value.length(); i++) {
      var escaped = escaped(value.charAt(i), withinArray);
      if (escaped != null) {
        lines.append(value, from, i).append(escaped);
        from = i + 1;
      }
    }
    lines.append(value, from, value.length());
  }

  /// Within an array a quote and a backslash are escaped for the array, and that backslash once
  /// more for the line.
  private static @Nullable String escaped(char sign, boolean withinArray) {
    if (sign > '\\') {
      return null;
    }
    return switch (sign) {
      case '\\' -> withinArray ? "\\\\\\\\" : "\\\\";
      case '"' -> withinArray ? "\\\\\"" : null;
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> null;
    };
  }
}
