package policytimeline.projections.rebuild;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.belief.Table;
import policytimeline.projections.store.Digest;

/// What tables hold, in a few signs. The order of the rows does not matter, and nothing is held in
/// memory.
final class Digests {

  private static final String STATEMENT =
      """
      select format('select count(*) as rows,'
                    ' concat_ws(''.'', count(*), sum((''x'' || left(hash, 16))::bit(64)::bigint),'
                    ' sum((''x'' || right(hash, 16))::bit(64)::bigint)) as sums'
                    ' from (select md5(t::text) as hash from %I.%I t)', :schema, :table)
      """;

  private static final String FORM = "set local datestyle = 'ISO'";

  /// @param digest of all its rows
  record Sum(String table, long rows, String digest) {}

  private final JdbcClient db;

  Digests(JdbcClient db) {
    this.db = db;
  }

  /// Of a table of a schema, as the current transaction sees it.
  Sum of(String schema, Table table) {
    db.sql(FORM).update();
    var statement =
        db.sql(STATEMENT)
            .param("schema", schema)
            .param("table", table.name())
            .query(String.class)
            .single();
    return db.sql(statement)
        .query(
            (row, _) ->
                new Sum(
                    table.name(), row.getLong("rows"), Digest.of(row.getString("sums")).toString()))
        .single();
  }

  /// Of all tables together.
  static String of(List<Sum> sums) {
    return Digest.of(
            sums.stream()
                .map(sum -> sum.table() + " " + sum.digest())
                .sorted()
                .collect(joining("\n")))
        .toString();
  }
}
