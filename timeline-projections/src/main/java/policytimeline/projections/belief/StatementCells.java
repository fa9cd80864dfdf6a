package policytimeline.projections.belief;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Cells as the parameters of a statement.
final class StatementCells implements Cells {

  private final PreparedStatement statement;
  private int place;

  StatementCells(PreparedStatement statement) {
    this.statement = statement;
  }

  @Override
  public void text(@Nullable String value) throws SQLException {
    statement.setString(++place, value);
  }

  @Override
  public void texts(Collection<String> values) throws SQLException {
    statement.setArray(++place, statement.getConnection().createArrayOf("text", values.toArray()));
  }

  @Override
  public void number(@Nullable Number value) throws SQLException {
    if (value == null) {
      statement.setNull(++place, Types.INTEGER);
    } else {
      statement.setObject(++place, value);
    }
  }

  @Override
  public void flag(boolean value) throws SQLException {
    statement.setBoolean(++place, value);
  }

  @Override
  public void day(@Nullable LocalDate value) throws SQLException {
    statement.setObject(++place, value);
  }

  @Override
  public void id(UUID value) throws SQLException {
    statement.setObject(++place, value);
  }
}
