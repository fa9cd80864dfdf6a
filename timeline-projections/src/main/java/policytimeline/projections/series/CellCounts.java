package policytimeline.projections.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import policytimeline.projections.series.SeriesQueries.Count;
import policytimeline.projections.tally.Cell;
import policytimeline.projections.tally.TallyQueries;

/// Counts of what is in force step by step, from the cells that are kept.
final class CellCounts {

  private final TallyQueries tallies;

  CellCounts(TallyQueries tallies) {
    this.tallies = tallies;
  }

  /// Whether the cells answer a question.
  static boolean answer(SeriesQuestion question) {
    return question.filters().isOfCells()
        && switch (question.group()) {
          case ALL, FAMILY, KIND, JURISDICTION, STATUS -> true;
          case ISSUER, AGENCY, TOPIC -> false;
        };
  }

  List<Count> of(SeriesQuestion question) {
    var steps = new ArrayList<Map<String, Long>>();
    for (var counts : tallies.along(question.steps(), question.known())) {
      var step = new HashMap<String, Long>();
      counts.forEach(
          (cell, count) -> {
            if (question.filters().leaves(cell)) {
              step.merge(key(question.group(), cell), count, Long::sum);
            }
          });
      steps.add(step);
    }
    return counts(merged(steps, largest(steps)));
  }

  private static String key(Group group, Cell cell) {
    return switch (group) {
      case FAMILY -> cell.family();
      case KIND -> cell.kind();
      case JURISDICTION -> cell.jurisdiction();
      case STATUS -> cell.status();
      case ALL, ISSUER, AGENCY, TOPIC -> Group.ALL.code();
    };
  }

  /// The keys that have the most over all steps.
  private static Set<String> largest(List<Map<String, Long>> steps) {
    var sizes = new HashMap<String, Long>();
    steps.forEach(step -> step.forEach((key, count) -> sizes.merge(key, count, Long::sum)));
    return sizes.entrySet().stream()
        .sorted(
            Comparator.comparing(Map.Entry<String, Long>::getValue)
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .limit(SeriesQueries.MOST_KEYS)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<Map<String, Long>> merged(List<Map<String, Long>> steps, Set<String> kept) {
    Function<String, String> key = each -> kept.contains(each) ? each : Series.OTHER;
    return steps.stream()
        .map(
            step ->
                step.entrySet().stream()
                    .collect(
                        Collectors.groupingBy(
                            each -> key.apply(each.getKey()),
                            Collectors.summingLong(Map.Entry::getValue))))
        .toList();
  }

  /// A count holds until the next one says otherwise, so nought is said too.
  private static List<Count> counts(List<Map<String, Long>> steps) {
    var keys = steps.stream().flatMap(step -> step.keySet().stream()).distinct().sorted().toList();
    var counts = new ArrayList<Count>();
    for (var key : keys) {
      for (var step = 0; step < steps.size(); step++) {
        counts.add(new Count(key, step, steps.get(step).getOrDefault(key, 0L)));
      }
    }
    return counts;
  }
}
