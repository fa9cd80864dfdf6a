package policytimeline.projections.upcoming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import policytimeline.core.instrument.Coded;
import policytimeline.core.phase.Status;
import policytimeline.projections.description.DescriptionQueries;
import policytimeline.projections.state.Filters;
import policytimeline.projections.upcoming.UpcomingItem.Held;
import policytimeline.projections.upcoming.UpcomingQuestion.Place;

/// The dates ahead: every phase that begins, and every amendment.
public class UpcomingQueries {

  private static final String COMING =
      """
      with begun as (
             select p.valid_from as on_day, p.instrument, '' as what, p.status, p.applies,
                    p.because as entries
               from phase p
              where p.valid_from >= :from
                and p.valid_from < :to
                and p.known_from <= :known
                and :known < p.known_to
              union all
             select a.effective_on, a.stream, a.entry, p.status, p.applies, array[a.entry]
               from amendment a
               join phase p on p.instrument = a.stream
                    and p.valid_from <= a.effective_on and a.effective_on < p.valid_to
                    and p.known_from <= :known and :known < p.known_to
              where a.effective_on >= :from
                and a.effective_on < :to
                and a.known_from <= :known
                and :known < a.known_to),
           matching as (
             select b.*, i.citation, i.titles, i.family, i.kind
               from begun b
               join (select *
                       from instrument
                      where known_from <= :known
                        and :known < known_to
                        and
      """
          + Filters.OF_INSTRUMENT
          + """
            ) i on i.slug = b.instrument
                    where
            """
          + Filters.OF_STATE
          + ")";

  private static final String PAGE =
      COMING
          + """
            select m.*, before.status as before_status, before.applies as before_applies
              from matching m
              left join phase before on before.instrument = m.instrument
                   and before.valid_from < m.on_day and m.on_day <= before.valid_to
                   and before.known_from <= :known and :known < before.known_to
             where :after_day::date is null
                or (m.on_day, m.instrument, m.what)
                   > (:after_day::date, :after_slug::text, :after_what::text)
             order by m.on_day, m.instrument, m.what
             limit :limit
            """;

  private static final String COUNT =
      COMING
          + """
            select count(*)
              from matching
            """;

  private final JdbcClient db;
  private final DescriptionQueries descriptions;

  UpcomingQueries(JdbcClient db, DescriptionQueries descriptions) {
    this.db = db;
    this.descriptions = descriptions;
  }

  /// One page, in order of days.
  public List<UpcomingItem> page(UpcomingQuestion question) {
    var after = question.after();
    return ask(PAGE, question)
        .param("after_day", after == null ? null : after.on())
        .param("after_slug", after == null ? null : after.slug())
        .param("after_what", after == null ? null : after.what())
        .param("limit", question.limit())
        .query(this::item)
        .list();
  }

  public long count(UpcomingQuestion question) {
    return ask(COUNT, question).query(Long.class).single();
  }

  private StatementSpec ask(String sql, UpcomingQuestion question) {
    var filters = question.filters();
    return filters
        .state(filters.instrument(db.sql(sql)))
        .param("from", question.from())
        .param("to", question.to())
        .param("known", question.known());
  }

  private UpcomingItem item(ResultSet row, int number) throws SQLException {
    var what = row.getString("what");
    var status = row.getString("status");
    var before = before(row);
    var coming =
        what.isEmpty()
            ? Coming.of(before == null ? null : status(before.status()), status(status))
            : Coming.AMENDMENT;
    return new UpcomingItem(
        new Place(row.getObject("on_day", LocalDate.class), row.getString("instrument"), what),
        row.getString("citation"),
        descriptions.titles(row.getString("titles")),
        row.getString("family"),
        row.getString("kind"),
        coming,
        before,
        new Held(status, row.getString("applies")),
        List.of((String[]) row.getArray("entries").getArray()));
  }

  private static @Nullable Held before(ResultSet row) throws SQLException {
    var status = row.getString("before_status");
    return status == null ? null : new Held(status, row.getString("before_applies"));
  }

  private static Status status(String code) {
    return Coded.of(Status.class, code);
  }
}
