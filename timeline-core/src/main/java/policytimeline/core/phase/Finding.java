package policytimeline.core.phase;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Coded;
import policytimeline.core.instrument.Period;

/// A contradiction or gap in the record, with the entries that it lies between. It is reported, and
/// never silently repaired.
///
/// @param period the days that it concerns, where it concerns some more than others
/// @param sources those of the entries
public record Finding(
    Kind kind,
    String message,
    @Nullable Period period,
    List<String> entries,
    List<Source> sources) {

  static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::kind).thenComparing(Finding::message);

  public Finding {
    entries = List.copyOf(entries);
    sources = List.copyOf(sources);
  }

  Finding(Kind kind, String message, List<String> entries) {
    this(kind, message, null, entries, List.of());
  }

  /// The same with the sources of its entries.
  Finding from(List<Source> sources) {
    return new Finding(kind, message, period, entries, sources);
  }

  /// The kinds of findings, as they are asked for.
  public enum Kind implements Coded {
    ORPHAN("orphan"),
    CONTRADICTION("contradiction"),
    ALREADY_ENDED("already_ended"),
    UNDATED("undated"),
    IMPRECISE_DATE("imprecise_date"),
    RETROACTIVE("retroactive"),
    UNRESOLVED_REFERENCE("unresolved_reference"),
    DATE_DISAGREEMENT("date_disagreement"),
    SELF_REFERENCE("self_reference"),
    ONE_SIDED_RELATION("one_sided_relation"),
    UNREADABLE("unreadable");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
