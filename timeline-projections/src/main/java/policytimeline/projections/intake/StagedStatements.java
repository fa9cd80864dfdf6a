package policytimeline.projections.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.projections.store.LogJson;

/// The statements of an import, in the order in which they are recorded.
class StagedStatements {

  private static final String NEXT =
      """
      select line, actor, given, form
        from import_statement
       where import = :id
         and stage = :stage
         and place > :after
       order by place
       limit :limit
      """;

  /// @param actor the instrument whose day the event takes, if it takes one
  /// @param given the id that the entry has in the log that it comes from, if it comes from one
  record Staged(
      long line, @Nullable InstrumentId actor, @Nullable String given, PolicyEvent event) {

    Staged with(PolicyEvent other) {
      return new Staged(line, null, given, other);
    }
  }

  private final JdbcClient db;

  StagedStatements(JdbcClient db) {
    this.db = db;
  }

  /// Those that follow when so many are done; empty when all are.
  List<Staged> after(String id, ImportTable.Done done, int limit) {
    var first = done.first() - done.done();
    return first > 0 ? next(id, 1, done.done(), limit) : next(id, 2, -first, limit);
  }

  private List<Staged> next(String id, int stage, long after, int limit) {
    return db.sql(NEXT)
        .param("id", id)
        .param("stage", stage)
        .param("after", after)
        .param("limit", limit)
        .query(StagedStatements::staged)
        .list();
  }

  private static Staged staged(ResultSet row, int number) throws SQLException {
    var actor = row.getString("actor");
    return new Staged(
        row.getLong("line"),
        actor == null ? null : InstrumentId.of(actor),
        row.getString("given"),
        LogJson.event(row.getString("form")));
  }
}
