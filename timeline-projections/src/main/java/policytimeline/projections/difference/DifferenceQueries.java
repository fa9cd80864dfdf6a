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
import policytimeline.projections.state.Filters;

/// What changed between two questions. The read models tell which instruments changed, and the fold
/// of each of a page tells how.
public class DifferenceQueries {

  /// Step 1 is a later date: a phase or an amendment begins in between. Step 2 is a later record: of
  /// what was believed or came to be believed in between, the phase of the second day or the
  /// amendments until then differ.
  private static final String CHANGED =
      """
      with by_date as (
             select instrument as slug
               from phase
              where valid_from > :from
                and valid_from <= :to
                and known_from <= :from_known
                and :from_known < known_to
              union
             select a.stream
               from amendment a
               join instrument i on i.slug = a.stream
                    and i.known_from <= :from_known and :from_known < i.known_to
              where a.effective_on > :from
                and a.effective_on <= :to
                and a.known_from <= :from_known
                and :from_known < a.known_to),
           relearned as (
             select instrument as slug
               from phase
              where known_from > :from_known
                and known_from <= :to_known
                and valid_from <= :to
                and :to < valid_to
              union
             select instrument
               from phase
              where known_to > :from_known
                and known_to <= :to_known
                and valid_from <= :to
                and :to < valid_to),
           by_record as (
             select r.slug
               from relearned r
               left join phase before on before.instrument = r.slug
                    and before.valid_from <= :to and :to < before.valid_to
                    and before.known_from <= :from_known and :from_known < before.known_to
               left join phase after on after.instrument = r.slug
                    and after.valid_from <= :to and :to < after.valid_to
                    and after.known_from <= :to_known and :to_known < after.known_to
              where (before.valid_from, before.status, before.applies, before.because,
                     before.parts_unknown)
                    is distinct from
                    (after.valid_from, after.status, after.applies, after.because,
                     after.parts_unknown)
              union
             select stream
               from amendment
              where effective_on <= :to
                and known_from > :from_known
                and known_from <= :to_known
                and :to_known < known_to
              union
             select stream
               from amendment
              where effective_on <= :to
                and known_from <= :from_known
                and :from_known < known_to
                and known_to <= :to_known),
           changed as (
             select slug, 1 as step
               from by_date
              union all
             select slug, 2 as step
               from by_record),
           described as (
             select c.step, i.*, coalesce(p.status, 'unknown') as status,
                    coalesce(p.applies, 'none') as applies
               from changed c
              cross join lateral (
                    select *
                      from instrument
                     where instrument.slug = c.slug
                       and known_from <= :to_known
                       and (:to_known < known_to
                            or known_from <= :from_known and :from_known < known_to)
                     order by known_from desc
                     limit 1) i
               left join phase p on p.instrument = c.slug
                    and p.valid_from <= :to and :to < p.valid_to
                    and p.known_from <= :to_known and :to_known < p.known_to),
           matching as (
             select *
               from described
              where
      """
          + Filters.OF_INSTRUMENT
          + " and "
          + Filters.OF_STATE
          + ")";

  private static final String PAGE =
      CHANGED
          + """
            select slug, step, citation, titles, family, kind, jurisdiction
              from matching
             where :after_slug::text is null or (slug, step) > (:after_slug::text, :after_step)
             order by slug, step
             limit :limit
            """;

  private static final String COUNT =
      CHANGED
          + """
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
    return ask(COUNT, question).query(Long.class).single();
  }

  /// One page of the changes, by instrument.
  public List<ChangeItem> page(DifferenceQuestion question) {
    var after = question.after();
    var changed =
        ask(PAGE, question)
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
