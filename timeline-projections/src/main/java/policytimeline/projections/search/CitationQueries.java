package policytimeline.projections.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.description.DescriptionQueries;

/// Which instruments citations name, and how these stood.
public class CitationQueries {

  /// One page of the Federal Register can hold several instruments; this bounds what is told.
  public static final int MOST_OF_ONE = 20;

  /// The instruments of the keys asked for, those first that are cited so themselves.
  static final String NAMED =
      """
             select asked.key, c.instrument, c.own
               from unnest(:keys::text[]) as asked (key)
              cross join lateral (
                     select instrument, own
                       from citation
                      where key = asked.key
                        and known_from <= :known
                        and :known < known_to
                      order by own desc, instrument
                      limit 20) c
      """;

  private static final String STOOD =
      StandingSql.SCOPE
          + """
                 f as (
            """
          + NAMED
          + """
                 )
            select f.key,
            """
          + StandingSql.COLUMNS
          + """
              from f
            """
          + StandingSql.JOINED
          + """
             order by f.key, f.own desc, i.slug
            """;

  private record Named(String key, Found found) {}

  private final JdbcClient db;
  private final StandingSql standing;

  CitationQueries(JdbcClient db, DescriptionQueries descriptions) {
    this.db = db;
    this.standing = new StandingSql(descriptions);
  }

  /// The instruments by the keys of citations; a key that names none has none.
  public Map<String, List<Found>> named(Collection<String> keys, LocalDate on, long known) {
    return db
        .sql(STOOD)
        .param("keys", keys.stream().distinct().toArray(String[]::new))
        .param("on", on)
        .param("known", known)
        .query((row, _) -> new Named(row.getString("key"), standing.found(row)))
        .list()
        .stream()
        .collect(groupingBy(Named::key, mapping(Named::found, toList())));
  }
}
