package policytimeline.api.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// The state as a table for people. The first page says how wide the columns are; the last one, the
/// title, gets what is left of the line.
final class StateTable implements StateForm.Printer {

  private static final String GAP = "  ";

  private final PrintStream out;
  private final int width;
  private List<Integer> widths = List.of();
  private long shown;

  StateTable(PrintStream out, int width) {
    this.out = out;
    this.width = width;
  }

  @Override
  public void print(JsonNode page) {
    var rows = StateForm.rows(page);
    if (widths.isEmpty() && !rows.isEmpty()) {
      var heads = StateForm.COLUMNS.stream().map(head -> head.toUpperCase(Locale.ROOT)).toList();
      widths = widths(rows, heads);
      out.println(line(heads));
    }
    rows.forEach(row -> out.println(line(row)));
    shown += rows.size();
  }

  @Override
  public void end(JsonNode last) {
    if (shown > 0) {
      out.println();
    }
    out.printf(
        "%d of %d on %s (%s), as known at @%d.%s%n",
        shown,
        last.path("total").asLong(0),
        last.path("on").asString(""),
        last.path("zone").asString(""),
        last.at("/known/position").asLong(0),
        reserve(last));
    out.flush();
  }

  /// What an answer does not vouch for.
  private static String reserve(JsonNode page) {
    var coverage = page.at("/coverage/status").asString("");
    var said = new ArrayList<String>();
    if (coverage.equals("unknown")) {
      said.add("That day is not covered.");
    } else if (coverage.equals("stale")) {
      said.add("It was last checked before that day.");
    }
    if (page.path("incomplete").asBoolean(false)) {
      said.add("Some entries wait to be taken in, so it is incomplete.");
    }
    return said.stream().map(each -> " " + each).collect(Collectors.joining());
  }

  private String line(List<String> cells) {
    var line = new StringBuilder();
    for (var column = 0; column < widths.size(); column++) {
      line.append(padded(Plain.line(cells.get(column)), widths.get(column))).append(GAP);
    }
    var left = Math.max(1, width - line.length());
    return line + Plain.line(cells.getLast(), left);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /// Of all columns but the last.
  private static List<Integer> widths(List<List<String>> rows, List<String> heads) {
    return IntStream.range(0, heads.size() - 1)
        .mapToObj(
            column ->
                Math.max(
                    heads.get(column).length(),
                    rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)))
        .toList();
  }
}
