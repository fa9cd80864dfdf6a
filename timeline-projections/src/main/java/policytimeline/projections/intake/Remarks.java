package policytimeline.projections.intake;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was wrong or found at the lines of imports.
class Remarks {

  /// How many an import keeps; its counts go on.
  static final int MOST = 100_000;

  private static final String KEEP =
      """
      insert into import_remark (import, line, kind, reason, raw)
      select :id, t.*
        from unnest(:lines::bigint[], :kinds::text[], :reasons::text[], :raws::text[]) as t
       where (select count(*) from import_remark where import = :id) < :most
      """;

  private final JdbcClient db;

  Remarks(JdbcClient db) {
    this.db = db;
  }

  void keep(String id, List<Remark> found) {
    if (!found.isEmpty()) {
      db.sql(KEEP)
          .param("id", id)
          .param("lines", found.stream().map(Remark::line).toArray(Long[]::new))
          .param("kinds", found.stream().map(Remark::kind).toArray(String[]::new))
          .param("reasons", found.stream().map(Remark::reason).toArray(String[]::new))
          .param("raws", found.stream().map(Remark::raw).toArray(String[]::new))
          .param("most", MOST)
          .update();
    }
  }

  void forget(String id) {
    db.sql("delete from import_remark where import = :id").param("id", id).update();
  }
}
