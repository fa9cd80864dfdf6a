package policytimeline.projections.intake.datedevents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;

/// What the rows read last said: lists keep the rows of one act, or of one day, together. It looks
/// back a fixed way, so that memory stays the same however long the list is.
final class Recently {

  private static final int LOOKS_BACK = 50_000;

  private record Day(InstrumentId act, Happening happening, LegalDate date) {}

  private static final class Last<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > LOOKS_BACK;
    }
  }

  private final Map<InstrumentId, Title> titles = new Last<>();
  private final Map<Day, List<String>> numbers = new Last<>();

  /// Remembers what an act is called.
  ///
  /// @return what it was called before, where that is known
  @Nullable Title call(InstrumentId act, @Nullable Title title) {
    return title == null ? titles.get(act) : titles.put(act, title);
  }

  /// The place of an event among those of its kind and day.
  int place(InstrumentId act, Happening happening, LegalDate date, String number) {
    var known = numbers.computeIfAbsent(new Day(act, happening, date), _ -> new ArrayList<>());
    if (!known.contains(number)) {
      known.add(number);
    }
    return known.indexOf(number) + 1;
  }
}
