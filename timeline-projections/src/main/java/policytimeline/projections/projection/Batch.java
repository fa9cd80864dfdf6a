package policytimeline.projections.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The positions that a batch brings, by stream.
final class Batch {

  private final SequencedMap<String, List<Long>> streams = new LinkedHashMap<>();
  private long first = Long.MAX_VALUE;
  private long last;

  void add(String stream, long position) {
    streams.computeIfAbsent(stream, _ -> new ArrayList<>()).add(position);
    first = Math.min(first, position);
    last = Math.max(last, position);
  }

  boolean isEmpty() {
    return streams.isEmpty();
  }

  /// What of it comes after a position.
  Batch after(long position) {
    if (position < first) {
      return this;
    }
    var later = new Batch();
    streams.forEach(
        (stream, positions) ->
            positions.stream()
                .filter(each -> each > position)
                .forEach(each -> later.add(stream, each)));
    return later;
  }

  /// The positions of each stream, in record order.
  SequencedMap<String, List<Long>> streams() {
    return streams;
  }

  long first() {
    return first;
  }

  long last() {
    return last;
  }
}
