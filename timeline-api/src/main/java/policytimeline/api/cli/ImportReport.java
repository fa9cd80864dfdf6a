package policytimeline.api.cli;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// What came of an import: how much of what, and the first of the rows that were rejected.
final class ImportReport {

  private static final int MOST_ROWS = 20;

  private static final List<String> COUNTS =
      List.of(
          "rows",
          "recorded",
          "corroborated",
          "corrected",
          "retracted",
          "reinstated",
          "unchanged",
          "rejected",
          "findings");

  private static final int LONGEST_RAW = 120;

  private final Terminal terminal;
  private final Session session;
  private final String name;

  ImportReport(Terminal terminal, Session session, String name) {
    this.terminal = terminal;
    this.session = session;
    this.name = name;
  }

  void print(JsonNode done) {
    var out = terminal.out();
    out.printf(
        "%s: %s (import %s, format %s)%n",
        Plain.line(name),
        done.path("state").asString(""),
        done.path("id").asString(""),
        done.path("format").asString(""));
    if (done.hasNonNull("reason")) {
      out.println(Plain.line(done.path("reason").asString()));
    }
    if (done.path("dryRun").asBoolean(false)) {
      out.println("A dry run: nothing was recorded. It would have done this:");
    }
    COUNTS.forEach(count -> out.printf("  %-12s %,9d%n", count, done.path(count).asLong(0)));
    done.path("types").forEachEntry((type, items) -> type(type, items.asLong(0)));
    if (done.path("rejected").asLong(0) > 0) {
      rejected(done.path("links").path("self").asString(), done.path("rejected").asLong());
    }
    out.flush();
  }

  private void type(String type, long items) {
    terminal.out().printf("    %,9d %s%n", items, Plain.line(type));
  }

  private void rejected(String path, long all) {
    var rows =
        session.remote().get(path + "/remarks?kind=rejected&limit=" + MOST_ROWS).path("items");
    rows.forEach(this::row);
    terminal
        .out()
        .printf(
            "%d of %d rejected rows are shown; all: %s%n",
            rows.size(), all, session.later(path + "/remarks.csv?kind=rejected&limit=500"));
  }

  private void row(JsonNode row) {
    terminal
        .out()
        .printf(
            "line %d: %s: %s%n",
            row.path("line").asLong(),
            Plain.line(row.path("reason").asString("")),
            Plain.line(row.path("raw").asString(""), LONGEST_RAW));
  }
}
