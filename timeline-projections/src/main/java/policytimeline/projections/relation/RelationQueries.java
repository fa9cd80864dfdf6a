package policytimeline.projections.relation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How instruments stand to each other.
public class RelationQueries {

  private static final String RELATED =
      """
        select r.entry, r.actor_slug, r.type, r.target_slug, r.in_part, r.provisions,
               r.effective_on,
               coalesce(a.citation, r.actor) as actor,
               coalesce(t.citation, r.target) as target
          from relation r
          left join instrument a on a.slug = r.actor_slug
               and a.known_from <= :known and :known < a.known_to
          left join instrument t on t.slug = r.target_slug
               and t.known_from <= :known and :known < t.known_to
         where r.known_from <= :known
           and :known < r.known_to
      """;

  private static final String AROUND =
      RELATED
          + """
               and (r.actor_slug = any(:slugs) or r.target_slug = any(:slugs))
               and (:on::date is null or r.effective_on is null or r.effective_on <= :on::date)
               and (:on::date is null or r.until is null or :on::date < r.until)
             order by r.effective_on nulls last, r.actor, r.type, r.target, r.entry
            """;

  private static final String OF_ENTRIES = RELATED + "     and r.entry = any(:entries)";

  /// One relation as one entry states it.
  ///
  /// @param actor who acts, as cited, and its slug where it has one
  /// @param target what it acts upon
  /// @param effectiveOn the first day of its date; absent while undated
  public record Related(
      String entry,
      String actor,
      @Nullable String actorSlug,
      String type,
      String target,
      @Nullable String targetSlug,
      boolean inPart,
      List<String> provisions,
      @Nullable LocalDate effectiveOn) {}

  private final JdbcClient db;

  RelationQueries(JdbcClient db) {
    this.db = db;
  }

  /// The relations in which any of these instruments acts or is acted upon, as known at a position,
  /// and where a day is given, those that hold then
  public List<Related> around(Collection<String> slugs, @Nullable LocalDate on, long known) {
    return db.sql(AROUND)
        .param("slugs", slugs.toArray(String[]::new))
        .param("on", on)
        .param("known", known)
        .query(RelationQueries::related)
        .list();
  }

  /// The relations that entries state, by entry: who acted upon what. An entry that states none is
  /// left out.
  public Map<String, Related> of(Collection<String> entries, long known) {
    return db
        .sql(OF_ENTRIES)
        .param("entries", entries.toArray(String[]::new))
        .param("known", known)
        .query(RelationQueries::related)
        .list()
        .stream()
        .collect(toMap(Related::entry, identity(), (first, _) -> first));
  }

  private static Related related(ResultSet row, int number) throws SQLException {
    return new Related(
        row.getString("entry"),
        row.getString("actor"),
        row.getString("actor_slug"),
        row.getString("type"),
        row.getString("target"),
        row.getString("target_slug"),
        row.getBoolean("in_part"),
        List.of((String[]) row.getArray("provisions").getArray()),
        row.getObject("effective_on", LocalDate.class));
  }
}
