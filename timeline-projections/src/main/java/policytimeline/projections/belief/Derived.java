package policytimeline.projections.belief;

import java.util.Collection;
import java.util.List;

/// A table that follows from the read models of several streams. What it holds depends on their
/// rows alone, of whatever position, and not on the order in which they came to be.
public interface Derived {

  /// Writes what follows from the rows of some streams that began or ended between two positions.
  void follow(Collection<String> streams, long first, long last);

  /// The tables that it writes.
  List<Table> tables();

  /// What is to be done to write all that follows from the rows that are there, into tables that
  /// hold nothing of it. The parts can be done at once, each in a transaction of its own.
  List<Runnable> build();

  /// Everything up to a position is taken in, or parked.
  default void reach(long position) {}

  /// Empties the table, before a replay.
  void forget();
}
