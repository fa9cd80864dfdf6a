package policytimeline.projections.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was measured, as a page of Markdown.
final class Report {

  private static final List<String> SIZES =
      List.of("entry", "phase", "instrument", "standing", "tally");

  private final List<String> lines = new ArrayList<>();

  Report(JdbcClient db, int rounds) {
    lines.add("# Benchmarks");
    lines.add("");
    lines.add(
        "Written by the program in `timeline-projections/src/test/java/.../benchmark`; do not edit.");
    lines.add("");
    lines.add(
        "Cores: %d. Memory: %d GB. PostgreSQL %s. Java %s. Rounds: %d; ratios are to `select 1` in the same transaction."
            .formatted(
                Runtime.getRuntime().availableProcessors(),
                memory(),
                db.sql("show server_version").query(String.class).single(),
                Runtime.version().feature(),
                rounds));
    lines.add("");
    lines.add("| table | rows | size with indexes |");
    lines.add("|---|---|---|");
    for (var table : SIZES) {
      lines.add(
          "| %s | %d | %s |"
              .formatted(
                  table,
                  db.sql("select count(*) from " + table).query(Long.class).single(),
                  db.sql("select pg_size_pretty(pg_total_relation_size('%s'))".formatted(table))
                      .query(String.class)
                      .single()));
    }
  }

  private static long memory() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
        ? machine.getTotalMemorySize() >> 30
        : 0;
  }

  void table(String title, List<String> rows) {
    lines.add("");
    lines.add("## " + title);
    lines.add("");
    lines.add("| question | goal | median | p10 | p90 | one takes |");
    lines.add("|---|---|---|---|---|---|");
    lines.addAll(rows);
  }

  void write(Path file) {
    try {
      Files.write(file, lines);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
