package policytimeline.projections.belief;

import org.jspecify.annotations.Nullable;

/// How rows come into a table in bulk.
///
/// @param stage makes the table of the session that the rows are copied into first, where they hold
///     what the database must work out
/// @param copy takes them in
/// @param finish brings them from the stage into the table
public record Copying(@Nullable String stage, String copy, @Nullable String finish) {

  /// Takes the same cells in the same order as an insert of plain values.
  public static Copying instead(String insert) {
    var columns = insert.substring(0, insert.indexOf("values"));
    return new Copying(null, columns.replace("insert into", "copy") + "from stdin", null);
  }
}
