package policytimeline.projections.projection;

import java.util.SequencedCollection;
import org.jspecify.annotations.Nullable;

/// Takes the log into the tables that the current transaction sees: those that everybody asks, or
/// others of the same names that shall take their place.
public interface Following {

  /// The streams whose names lie in a range.
  ///
  /// @param to the first name that no longer does; without it there is no end
  record Range(String from, @Nullable String to) {}

  /// Takes in bulk what the records of a range come to, and leaves out what follows from several
  /// streams.
  ///
  /// @return the streams of which nothing could be written so
  SequencedCollection<String> build(Range range, long position);

  /// Takes in whole records one entry after the other, and parks what cannot be taken in.
  void takeAlone(SequencedCollection<String> streams, long position);

  /// Everything up to a position is taken in, or parked.
  void reach(long position);

  /// The position that was reached.
  long reached();

  /// Takes in what comes next in the log.
  ///
  /// @param most how many entries at the most
  /// @return the position that is reached now
  long takeNext(int most);
}
