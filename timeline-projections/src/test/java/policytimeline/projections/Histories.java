package policytimeline.projections;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.History;
import policytimeline.projections.store.LogJson;

/// Random histories of the core in one log: each on its own instrument, their entries mixed as the
/// entries of many instruments are.
public final class Histories {

  private static final int FIRST = 50_000;

  private Histories() {}

  /// The same, but so that each history refers to others of the log.
  public static List<List<Entry>> ofNeighbours(long seed, int count) {
    return of(seed, count).stream()
        .map(run -> run.stream().map(entry -> referring(entry, count)).toList())
        .toList();
  }

  /// The log that a seed makes, in the runs in which it is appended.
  public static List<List<Entry>> of(long seed, int count) {
    var random = new Random(seed);
    var histories =
        LongStream.range(0, count)
            .boxed()
            .flatMap(
                number ->
                    Stream.of(
                        onItsOwn(History.of(seed + number), number),
                        PlanHistories.of(seed + number, number)))
            .filter(history -> !history.isEmpty())
            .collect(toCollection(ArrayList::new));
    var runs = new ArrayList<List<Entry>>();
    while (!histories.isEmpty()) {
      var run = new ArrayList<Entry>();
      for (var left = 1 + random.nextInt(12); left > 0 && !histories.isEmpty(); left--) {
        var history = histories.get(random.nextInt(histories.size()));
        run.add(history.removeFirst());
        histories.removeIf(List::isEmpty);
      }
      runs.add(run);
    }
    return runs;
  }

  private static List<Entry> onItsOwn(List<Entry> history, long number) {
    var own = new ArrayList<Entry>();
    for (var entry : history) {
      var line =
          LogJson.line(entry.event())
              .replace("\"us-eo-14110\"", "\"us-eo-%d\"".formatted(FIRST + number))
              .replaceAll("\"(e\\d+)\"", "\"h%d-$1\"".formatted(number));
      var id = "h%d-%s".formatted(number, entry.id());
      own.add(new Entry(id, entry.position(), LogJson.event(line)));
    }
    return own;
  }

  /// The actors of a history are its neighbours in the log.
  private static Entry referring(Entry entry, int count) {
    var own = entry.event().stream().replaceAll("\\D", "");
    var number = own.isEmpty() ? FIRST : Integer.parseInt(own);
    var line =
        LogJson.line(entry.event())
            .replace("\"us-eo-14148\"", "\"us-eo-%d\"".formatted(neighbour(number, 1, count)))
            .replace("\"us-eo-14179\"", "\"us-eo-%d\"".formatted(neighbour(number, 2, count)))
            .replaceAll(
                "\"url\":\"[^\"]*\"",
                "\"url\":\"https://example.org/%d\"".formatted(number - number % 2));
    return new Entry(entry.id(), entry.position(), LogJson.event(line));
  }

  private static int neighbour(int number, int distance, int count) {
    return FIRST + (number - FIRST + distance) % count;
  }
}
