package policytimeline.projections.description;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.event.Source;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What an instrument is.
public class DescriptionQueries {

  private static final String OF_INSTRUMENT =
      """
        select slug, citation, titles, family, kind, jurisdiction, issuer, issued_on, topics,
               agencies, sources
          from instrument
         where slug = :slug
           and known_from <= :known
           and :known < known_to
      """;

  private static final String OF_INSTRUMENTS =
      """
        select slug, citation, titles, family, kind, jurisdiction, issuer, issued_on, topics,
               agencies, sources
          from instrument
         where slug = any(:slugs)
           and known_from <= :known
           and :known < known_to
      """;

  private static final TypeReference<TreeMap<String, String>> TITLES = new TypeReference<>() {};

  private static final TypeReference<List<Source>> SOURCES = new TypeReference<>() {};

  private final JdbcClient db;
  private final JsonMapper json;

  DescriptionQueries(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// As known at a position; none where no issue was recorded by then.
  public Optional<Described> of(String slug, long known) {
    return db.sql(OF_INSTRUMENT)
        .param("slug", slug)
        .param("known", known)
        .query(this::described)
        .optional();
  }

  /// Of several, by slug; one of which no issue was recorded by then has none.
  public Map<String, Described> of(Collection<String> slugs, long known) {
    return db
        .sql(OF_INSTRUMENTS)
        .param("slugs", slugs.toArray(String[]::new))
        .param("known", known)
        .query(this::described)
        .list()
        .stream()
        .collect(Collectors.toMap(Described::slug, Function.identity()));
  }

  /// Titles by language from the form that the table holds.
  public Map<String, String> titles(@Nullable String stored) {
    return stored == null ? Map.of() : json.readValue(stored, TITLES);
  }

  private Described described(ResultSet row, int number) throws SQLException {
    return new Described(
        row.getString("slug"),
        row.getString("citation"),
        titles(row.getString("titles")),
        row.getString("family"),
        row.getString("kind"),
        row.getString("jurisdiction"),
        row.getString("issuer"),
        row.getObject("issued_on", LocalDate.class),
        List.of((String[]) row.getArray("topics").getArray()),
        List.of((String[]) row.getArray("agencies").getArray()),
        json.readValue(row.getString("sources"), SOURCES));
  }
}
