package policytimeline.projections.intake;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.event.PolicyEvent;
import policytimeline.projections.store.LogJson;

/// What dry runs would have recorded.
class Previews {

  /// How much of it a dry run keeps; its counts go on.
  private static final int MOST = 10_000;

  private static final String KEEP =
      """
      insert into import_preview (import, line, action, form)
      select :id, t.*
        from unnest(:lines::bigint[], :actions::text[], :forms::text[]) as t
       where (select count(*) from import_preview where import = :id) < :most
      """;

  /// An event that would be recorded because of a line.
  record Preview(long line, String action, PolicyEvent event) {}

  private final JdbcClient db;

  Previews(JdbcClient db) {
    this.db = db;
  }

  void keep(String id, List<Preview> previews) {
    if (!previews.isEmpty()) {
      db.sql(KEEP)
          .param("id", id)
          .param("lines", previews.stream().map(Preview::line).toArray(Long[]::new))
          .param("actions", previews.stream().map(Preview::action).toArray(String[]::new))
          .param(
              "forms",
              previews.stream().map(each -> LogJson.line(each.event())).toArray(String[]::new))
          .param("most", MOST)
          .update();
    }
  }
}
