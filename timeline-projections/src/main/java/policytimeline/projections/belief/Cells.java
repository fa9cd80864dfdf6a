package policytimeline.projections.belief;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes the cells of one row, one after the other.
public interface Cells {

  void text(@Nullable String value) throws SQLException;

  void texts(Collection<String> values) throws SQLException;

  void number(@Nullable Number value) throws SQLException;

  void flag(boolean value) throws SQLException;

  /// The greatest and the least date there are stand for infinity.
  void day(@Nullable LocalDate value) throws SQLException;

  void id(UUID value) throws SQLException;

  /// The first day that no longer belongs; infinity when open.
  default void until(@Nullable LocalDate value) throws SQLException {
    day(value == null ? LocalDate.MAX : value);
  }
}
