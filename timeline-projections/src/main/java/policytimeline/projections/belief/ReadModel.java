package policytimeline.projections.belief;

import java.sql.SQLException;
import java.util.List;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.phase.Timeline;

/// A table that follows from the folded record of each stream alone, whatever came before. Rows are
/// values: two that are equal are the same belief, held on without a break.
///
/// @param <R> what a row says, without the positions
public interface ReadModel<R> {

  /// Where the rows are.
  Table table();

  /// The rows that a record comes to, in an order that depends on nothing else.
  /// Each is there once; a record without entries comes to none.
  List<R> rows(String stream, Timeline timeline);

  /// Whether the rows can become others by an entry that is neither clerical itself nor spoken of
  /// by a clerical one.
  boolean isTouchedBy(PolicyEvent event);

  /// Ends the belief in rows that are open in the table: `to` of each is set.
  void end(List<Belief<R>> beliefs);

  /// Inserts rows.
  void begin(List<Belief<R>> beliefs);

  /// How rows are inserted in bulk.
  Copying copying();

  /// The cells of one row, as an insert and a copy take them.
  void write(Belief<R> belief, Cells cells) throws SQLException;

  /// Empties the table, before a replay.
  void forget();
}
