package policytimeline.projections.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Asks all questions in turn, round after round, and beside each `select 1`, so that whatever else
/// the machine does meets all of them alike.
final class Rounds {

  private static final int WARM_UP = 1;
  private static final int PINGS = 50;

  private final JdbcClient db;
  private final TransactionOperations transactions;
  private final Map<Question, List<Double>> ratios = new LinkedHashMap<>();
  private final Map<Question, List<Double>> times = new LinkedHashMap<>();

  Rounds(JdbcClient db, TransactionOperations transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  void run(List<Question> questions, int rounds) {
    for (var round = 0; round < WARM_UP + rounds; round++) {
      for (var question : questions) {
        var counts = round >= WARM_UP;
        // one transaction, one connection
        transactions.executeWithoutResult(_ -> measure(question, counts));
      }
    }
  }

  private void measure(Question question, boolean counts) {
    var ping = time(PINGS, this::ping);
    var taken = time(question.times(), question.ask());
    if (!counts) {
      // the first time is told at once, so that one sees where it stands
      System.out.printf(Locale.ROOT, "%s: %.1f%n", question.name(), taken / ping);
    } else {
      ratios.computeIfAbsent(question, _ -> new ArrayList<>()).add(taken / ping);
      times.computeIfAbsent(question, _ -> new ArrayList<>()).add(taken);
    }
  }

  /// In microseconds, of one.
  private static double time(int count, Runnable work) {
    var start = System.nanoTime();
    for (var left = count; left > 0; left--) {
      work.run();
    }
    return (System.nanoTime() - start) / 1e3 / count;
  }

  private void ping() {
    db.sql("select 1").query(Integer.class).single();
  }

  /// The rows of a table in Markdown.
  List<String> rows() {
    return ratios.keySet().stream().map(this::row).toList();
  }

  private String row(Question question) {
    var all = ratios.getOrDefault(question, List.of());
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.2f | %.2f | %.2f | %.3f ms |",
        question.name(),
        question.goal() == 0 ? "" : "<= " + question.goal(),
        percentile(all, 0.5),
        percentile(all, 0.1),
        percentile(all, 0.9),
        percentile(times.getOrDefault(question, List.of()), 0.5) / 1e3);
  }

  double median(Question question) {
    return percentile(times.getOrDefault(question, List.of()), 0.5);
  }

  private static double percentile(List<Double> all, double share) {
    var sorted = all.stream().sorted().toList();
    return sorted.get((int) Math.round(share * (sorted.size() - 1)));
  }
}
