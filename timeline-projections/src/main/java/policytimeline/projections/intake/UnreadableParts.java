package policytimeline.projections.intake;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.intake.Statement.Unreadable;
import policytimeline.projections.store.Digest;
import policytimeline.projections.store.LogJson;

/// Keeps what nobody could read of a source, each part once, so that it is found with the
/// instrument.
final class UnreadableParts {

  /// Told from the next position on: what was answered as known by now stays as it was.
  private static final String KEEP =
      """
      insert into unreadable (id, told_from, stream, reason, text, sources)
      select :id, coalesce(max(position), 0) + 1, :stream, :reason, :text, :sources
        from entry
          on conflict (id) do nothing
      """;

  private final JdbcClient db;

  UnreadableParts(JdbcClient db) {
    this.db = db;
  }

  /// Keeps those of a batch. The caller holds the lock of the append.
  void keep(List<Statement> batch) {
    for (var statement : batch) {
      if (statement instanceof Unreadable part) {
        keep(part);
      }
    }
  }

  private void keep(Unreadable part) {
    var stream = part.instrument().slug();
    db.sql(KEEP)
        .param("id", Digest.of(String.join("\u001f", stream, part.reason(), part.raw())))
        .param("stream", stream)
        .param("reason", part.reason())
        .param("text", part.raw())
        .param("sources", LogJson.MAPPER.writeValueAsString(List.of(part.source())))
        .update();
  }
}
