package policytimeline.projections.record;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.store.LogReader;
import policytimeline.projections.store.LogReader.Recorded;

/// The record of single instruments as known at a position, and its fold, for questions that need
/// more than the read models keep. What cannot be read is left out.
public class RecordQueries {

  private final LogReader log;

  RecordQueries(LogReader log) {
    this.log = log;
  }

  /// The entries of one instrument, in record order.
  public List<Entry> entries(String slug, long known) {
    return entries(List.of(slug), known).getOrDefault(slug, List.of());
  }

  /// The entries of several instruments; one of which nothing is recorded has none.
  public Map<String, List<Entry>> entries(Collection<String> slugs, long known) {
    return log.readable(slugs, known).stream()
        .collect(
            groupingBy(Recorded::stream, LinkedHashMap::new, mapping(Recorded::asEntry, toList())));
  }

  /// The fold of one instrument.
  public Timeline timeline(String slug, long known) {
    return Timeline.of(entries(slug, known));
  }
}
