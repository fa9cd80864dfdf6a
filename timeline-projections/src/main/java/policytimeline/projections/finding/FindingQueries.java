package policytimeline.projections.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Period;
import policytimeline.projections.store.LogJson;
import tools.jackson.core.type.TypeReference;

/// What contradicts or is missing in the record.
public class FindingQueries {

  private static final String MATCHING =
      """
      with matching as (
             select id, stream, kind, message, valid_from, valid_to, entries, sources
               from finding
              where known_from <= :known
                and :known < known_to
                and (:kinds::text[] is null or kind = any(:kinds::text[]))
                and (:slug::text is null or stream = :slug::text)
                and (:on::date is null or valid_from is null
                     or valid_from <= :on::date and :on::date < valid_to)
                and (:publisher::jsonb is null or sources::jsonb @> :publisher::jsonb))
      """;

  private static final String PAGE =
      MATCHING
          + """
            select id, stream, kind, message, valid_from,
                   nullif(valid_to, 'infinity') as valid_to, entries, sources
              from matching
             where :after_stream::text is null
                or (stream, id) > (:after_stream::text, :after_id::uuid)
             order by stream, id
             limit :limit
            """;

  private static final String BY_KIND =
      MATCHING
          + """
            select kind as name, count(*) as findings
              from matching
             group by kind
             order by kind
            """;

  private static final String BY_PUBLISHER =
      MATCHING
          + """
            select publisher as name, count(*) as findings
              from matching
             cross join lateral (
                   select distinct source ->> 'publisher' as publisher
                     from jsonb_array_elements(sources::jsonb) as source) p
             group by publisher
             order by findings desc, publisher
             limit 100
            """;

  private static final TypeReference<List<Source>> SOURCES = new TypeReference<>() {};

  /// How many findings have a name in common.
  public record Count(String name, long findings) {}

  private final JdbcClient db;

  FindingQueries(JdbcClient db) {
    this.db = db;
  }

  /// One page of the answer, by instrument.
  public List<FindingItem> page(FindingQuestion question) {
    var after = question.after();
    return ask(PAGE, question)
        .param("after_stream", after == null ? null : after.stream())
        .param("after_id", after == null ? null : after.id())
        .param("limit", question.limit())
        .query(FindingQueries::item)
        .list();
  }

  /// The whole of the answer, counted by kind.
  public List<Count> byKind(FindingQuestion question) {
    return ask(BY_KIND, question).query(FindingQueries::count).list();
  }

  /// The quality of each source: how many findings its publisher has a part in, the hundred with
  /// the most.
  public List<Count> byPublisher(FindingQuestion question) {
    return ask(BY_PUBLISHER, question).query(FindingQueries::count).list();
  }

  private StatementSpec ask(String sql, FindingQuestion question) {
    var kinds = question.kinds();
    return db.sql(sql)
        .param("on", question.on())
        .param("known", question.known())
        .param("kinds", kinds.isEmpty() ? null : kinds.toArray(String[]::new))
        .param("slug", question.slug())
        .param("publisher", containing(question.publisher()));
  }

  private static @Nullable String containing(@Nullable String publisher) {
    return publisher == null
        ? null
        : LogJson.MAPPER.writeValueAsString(List.of(Map.of("publisher", publisher)));
  }

  private static Count count(ResultSet row, int number) throws SQLException {
    return new Count(row.getString("name"), row.getLong("findings"));
  }

  private static FindingItem item(ResultSet row, int number) throws SQLException {
    var from = row.getObject("valid_from", LocalDate.class);
    return new FindingItem(
        row.getObject("id", UUID.class),
        row.getString("stream"),
        row.getString("kind"),
        row.getString("message"),
        from == null ? null : new Period(from, row.getObject("valid_to", LocalDate.class)),
        List.of((String[]) row.getArray("entries").getArray()),
        LogJson.MAPPER.readValue(row.getString("sources"), SOURCES));
  }
}
