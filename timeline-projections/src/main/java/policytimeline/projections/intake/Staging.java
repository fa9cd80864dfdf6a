package policytimeline.projections.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.event.Act;
import policytimeline.core.event.InstrumentEvent.NoteUnread;
import policytimeline.core.event.PolicyEvent;
import policytimeline.projections.intake.Statement.Complete;
import policytimeline.projections.intake.Statement.DatedByActor;
import policytimeline.projections.intake.Statement.Entered;
import policytimeline.projections.intake.Statement.Rejected;
import policytimeline.projections.intake.Statement.Remarked;
import policytimeline.projections.intake.Statement.Unreadable;
import policytimeline.projections.store.LogJson;

/// Lays the statements of one import aside. What takes its day from another instrument comes after
/// all that comes to be, in whatever order the file has them; so nothing is recorded of a file that
/// turns out to be broken at its end.
final class Staging {

  private static final String LAY_ASIDE =
      """
      insert into import_statement (import, place, line, stage, actor, issues, given, form)
      select :id, t.*
        from unnest(:places::bigint[], :lines::bigint[], :stages::smallint[], :actors::text[],
                    :issues::text[], :given::text[], :forms::text[]) as t
      """;

  private static final int AT_ONCE = 1000;

  /// What was laid aside.
  ///
  /// @param first how many statements are complete in themselves
  /// @param second how many take their day from an actor
  record Staged(long first, long second, long rejected, long findings) {}

  private record Row(
      long place,
      long line,
      int stage,
      @Nullable String actor,
      @Nullable String issues,
      @Nullable String given,
      String form) {}

  private final JdbcClient db;
  private final Remarks remarks;
  private final String id;
  private final List<Row> rows = new ArrayList<>();
  private final List<Remark> found = new ArrayList<>();
  private long first;
  private long second;
  private long rejected;
  private long findings;

  Staging(JdbcClient db, Remarks remarks, String id) {
    this.db = db;
    this.remarks = remarks;
    this.id = id;
  }

  void accept(Statement statement) {
    switch (statement) {
      case Complete(var line, var event) -> complete(line, event);
      case Entered(var line, var id, var event) -> complete(line, event, id);
      case DatedByActor(var line, var actor, var act) -> {
        second++;
        rows.add(new Row(second, line, 2, actor.slug(), null, null, LogJson.line(act)));
      }
      case Rejected(var line, var reason, var raw) -> {
        rejected++;
        found.add(Remark.rejected(line, reason, raw));
      }
      case Remarked(var line, var reason, var raw) -> find(Remark.finding(line, reason, raw));
      case Unreadable(var line, var reason, var raw, var instrument, var source) -> {
        find(Remark.finding(line, reason, raw));
        complete(line, new NoteUnread(instrument, kept(raw), reason, source));
      }
    }
    if (rows.size() >= AT_ONCE || found.size() >= AT_ONCE) {
      flush();
    }
  }

  Staged finish() {
    flush();
    return new Staged(first, second, rejected, findings);
  }

  private void complete(long line, PolicyEvent event) {
    complete(line, event, null);
  }

  private void complete(long line, PolicyEvent event, @Nullable String given) {
    first++;
    var issues = event instanceof Act.Issued issue ? issue.stream() : null;
    rows.add(new Row(first, line, 1, null, issues, given, LogJson.line(event)));
  }

  private void find(Remark remark) {
    findings++;
    found.add(remark);
  }

  private static String kept(String raw) {
    var text = raw.replace('\0', ' ');
    return text.length() <= NoteUnread.MAX_LENGTH ? text : text.substring(0, NoteUnread.MAX_LENGTH);
  }

  private void flush() {
    remarks.keep(id, found);
    found.clear();
    if (!rows.isEmpty()) {
      db.sql(LAY_ASIDE)
          .param("id", id)
          .param("places", rows.stream().map(Row::place).toArray(Long[]::new))
          .param("lines", rows.stream().map(Row::line).toArray(Long[]::new))
          .param("stages", rows.stream().map(row -> (short) row.stage()).toArray(Short[]::new))
          .param("actors", rows.stream().map(Row::actor).toArray(String[]::new))
          .param("issues", rows.stream().map(Row::issues).toArray(String[]::new))
          .param("given", rows.stream().map(Row::given).toArray(String[]::new))
          .param("forms", rows.stream().map(Row::form).toArray(String[]::new))
          .update();
      rows.clear();
    }
  }
}
