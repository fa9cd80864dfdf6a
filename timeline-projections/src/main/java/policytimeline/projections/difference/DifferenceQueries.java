package policytimeline.projections.difference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Change;
import policytimeline.core.phase.Change.Through;
import policytimeline.core.phase.Difference;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.Status;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.coverage.CoverageQueries;
import policytimeline.projections.coverage.Covered;
import policytimeline.projections.description.DescriptionQueries;
import policytimeline.projections.difference.ChangeItem.Held;
import policytimeline.projections.difference.DifferenceQuestion.Place;
import policytimeline.projections.record.RecordQueries;

/// What changed between two questions. The read models tell which instruments changed, and the fold
/// of each of a page tells how.
public class DifferenceQueries {

  private static final String PAGE =
      """
            select slug, step, citation, titles, family, kind, jurisdiction
              from matching
             where :after_slug::text is null or (slug, step) > (:after_slug::text, :after_step)
             order by slug, step
             limit :limit
            """;

  private static final String COUNT =
      """
            select count(*)
              from matching
            """;

  private record Changed(
      Place place,
      String citation,
      Map<String, String> titles,
      String family,
      String kind,
      String jurisdiction) {}

  private final JdbcClient db;
  private final RecordQueries records;
  private final DescriptionQueries descriptions;
  private final CoverageQueries coverage;

  DifferenceQueries(
      JdbcClient db,
      RecordQueries records,
      DescriptionQueries descriptions,
      CoverageQueries coverage) {
    this.db = db;
    this.records = records;
    this.descriptions = descriptions;
    this.coverage = coverage;
  }

  /// How many changes there are in all.
  public long count(DifferenceQuestion question) {
    return ask(ChangedSql.of(question) + COUNT, question).query(Long.class).single();
  }

  /// One page of the changes, by instrument.
  public List<ChangeItem> page(DifferenceQuestion question) {
    var after = question.after();
    var changed =
        ask(ChangedSql.of(question) + PAGE, question)
            .param("after_slug", after == null ? null : after.slug())
            .param("after_step", after == null ? 0 : after.step())
            .param("limit", question.limit())
            .query(this::changed)
            .list();
    var slugs = changed.stream().map(each -> each.place().slug()).distinct().toList();
    var entries = records.entries(slugs, question.toKnown());
    var declared = coverage.declared(question.toKnown());
    var items = new ArrayList<ChangeItem>();
    for (var each : changed) {
      var recorded = entries.getOrDefault(each.place().slug(), List.of());
      changes(recorded, question).stream()
          .filter(change -> step(change) == each.place().step())
          .map(change -> item(each, change, question, declared))
          .forEach(items::add);
    }
    return items;
  }

  private static List<Change> changes(List<Entry> entries, DifferenceQuestion question) {
    var earlier = entries.stream().filter(each -> each.position() <= question.fromKnown()).toList();
    return Difference.between(
        Timeline.of(earlier), Timeline.of(entries), question.from(), question.to());
  }

  private static int step(Change change) {
    return change.through() == Through.DATE_REACHED ? 1 : 2;
  }

  private StatementSpec ask(String sql, DifferenceQuestion question) {
    var filters = question.filters();
    return filters
        .state(filters.instrument(db.sql(sql)))
        .param("from", question.from())
        .param("to", question.to())
        .param("from_known", question.fromKnown())
        .param("to_known", question.toKnown());
  }

  private static ChangeItem item(
      Changed changed, Change change, DifferenceQuestion question, List<Covered> declared) {
    var first = change.through() == Through.DATE_REACHED ? question.from() : question.to();
    return new ChangeItem(
        changed.place(),
        changed.citation(),
        changed.titles(),
        changed.family(),
        changed.kind(),
        held(change.from(), first, changed, declared),
        held(change.to(), question.to(), changed, declared),
        change.on(),
        change.cause().code(),
        change.through().code(),
        change.entries());
  }

  /// What held of an instrument is unknown on the days that are not covered.
  private static Held held(
      Change.Held held, LocalDate on, Changed changed, List<Covered> declared) {
    var phase = held.phase();
    if (phase == null) {
      return new Held(held.status().code(), held.applies().code(), null, null);
    }
    var covered = isCovered(on, changed, declared);
    return new Held(
        (covered ? held.status() : Status.UNKNOWN).code(),
        (covered ? held.applies() : Applies.NONE).code(),
        phase.from(),
        phase.to());
  }

  private static boolean isCovered(LocalDate on, Changed changed, List<Covered> declared) {
    var scopes =
        declared.stream()
            .filter(each -> each.jurisdiction().equals(changed.jurisdiction()))
            .filter(each -> isOf(each.family(), changed.family()))
            .toList();
    return scopes.isEmpty() || scopes.stream().anyMatch(each -> !on.isBefore(each.since()));
  }

  private static boolean isOf(@Nullable String scope, String family) {
    return scope == null || Objects.equals(scope, family);
  }

  private Changed changed(ResultSet row, int number) throws SQLException {
    return new Changed(
        new Place(row.getString("slug"), row.getInt("step")),
        row.getString("citation"),
        descriptions.titles(row.getString("titles")),
        row.getString("family"),
        row.getString("kind"),
        row.getString("jurisdiction"));
  }
}
