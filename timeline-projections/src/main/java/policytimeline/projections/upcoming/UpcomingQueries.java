package policytimeline.projections.upcoming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import policytimeline.core.event.Act;
import policytimeline.core.instrument.Coded;
import policytimeline.core.instrument.Family;
import policytimeline.core.phase.StandingRecord;
import policytimeline.core.phase.StandingRecord.Standing;
import policytimeline.core.phase.Status;
import policytimeline.projections.description.DescriptionQueries;
import policytimeline.projections.record.RecordQueries;
import policytimeline.projections.upcoming.UpcomingItem.Held;
import policytimeline.projections.upcoming.UpcomingItem.Step;
import policytimeline.projections.upcoming.UpcomingQuestion.Place;

/// The dates ahead.
public class UpcomingQueries {

  private static final String[] EVERY_FAMILY =
      Arrays.stream(Family.values()).map(Family::code).toArray(String[]::new);

  private final JdbcClient db;
  private final DescriptionQueries descriptions;
  private final RecordQueries records;

  UpcomingQueries(JdbcClient db, DescriptionQueries descriptions, RecordQueries records) {
    this.db = db;
    this.descriptions = descriptions;
    this.records = records;
  }

  /// One page, in order of days.
  public List<UpcomingItem> page(UpcomingQuestion question) {
    var after = question.after();
    var rows =
        ask(Dates.PAGE, question)
            .param("after_day", after == null ? null : after.on())
            .param("after_slug", after == null ? null : after.slug())
            .param("after_what", after == null ? null : after.what())
            .param("limit", question.limit())
            .query(this::row)
            .list();
    var acts = acts(rows, question.known());
    return rows.stream().map(row -> row.item(acts)).toList();
  }

  public long count(UpcomingQuestion question) {
    return ask(Dates.COUNT, question).query(Long.class).single();
  }

  private StatementSpec ask(String sql, UpcomingQuestion question) {
    var filters = question.filters();
    return filters
        .state(filters.instrument(db.sql(sql)))
        .param("everyFamily", EVERY_FAMILY)
        .param("from", question.from())
        .param("to", question.to())
        .param("known", question.known());
  }

  /// The acts that the phases of the page name, by the entry that holds each now. An issue and an
  /// end need none.
  private Map<String, Act> acts(List<Row> rows, long known) {
    var slugs =
        rows.stream().filter(Row::needsActs).map(row -> row.place().slug()).distinct().toList();
    if (slugs.isEmpty()) {
      return Map.of();
    }
    return records.entries(slugs, known).values().stream()
        .flatMap(entries -> StandingRecord.of(entries).entries().stream())
        .filter(standing -> standing.event() instanceof Act)
        .collect(Collectors.toMap(Standing::id, standing -> (Act) standing.event()));
  }

  /// As the tables tell it: without the word for what comes.
  private record Row(
      Place place,
      String citation,
      Map<String, String> titles,
      String family,
      String kind,
      @Nullable Held before,
      Held after,
      @Nullable Step action,
      List<String> entries) {

    boolean needsActs() {
      return place.what().isEmpty() && before != null && !status(after).isEnd();
    }

    UpcomingItem item(Map<String, Act> acts) {
      return new UpcomingItem(
          place, citation, titles, family, kind, coming(acts), before, after, action, entries);
    }

    private Coming coming(Map<String, Act> acts) {
      if (action != null) {
        return Coming.ACTION;
      }
      if (!place.what().isEmpty()) {
        return Coming.AMENDMENT;
      }
      return Coming.of(
          before == null ? null : status(before),
          status(after),
          entries.stream().map(acts::get).flatMap(Stream::ofNullable).toList());
    }

    private static Status status(Held held) {
      return Coded.of(Status.class, held.status());
    }
  }

  private Row row(ResultSet row, int number) throws SQLException {
    var before = row.getString("before_status");
    var action = row.getString("action");
    return new Row(
        new Place(
            row.getObject("on_day", LocalDate.class),
            row.getString("instrument"),
            row.getString("what")),
        row.getString("citation"),
        descriptions.titles(row.getString("titles")),
        row.getString("family"),
        row.getString("kind"),
        before == null ? null : new Held(before, row.getString("before_applies")),
        new Held(row.getString("status"), row.getString("applies")),
        action == null ? null : new Step(action, row.getString("progress")),
        List.of((String[]) row.getArray("entries").getArray()));
  }
}
