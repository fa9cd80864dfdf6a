package policytimeline.projections.finding;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.phase.Relation;
import policytimeline.projections.belief.Belief;

/// Reads the relations between instruments, and what their ends showed, from the read models.
final class Neighbourhood {

  /// Those that changed, and those of which an end did, in whatever record they stand.
  private static final String TOUCHED =
      """
        with moved as (
               select instrument as slug
                 from phase
                where instrument = any(:streams)
                  and (known_from between :first and :last or known_to between :first and :last)
                union
               select slug
                 from instrument
                where slug = any(:streams)
                  and (known_from between :first and :last or known_to between :first and :last)),
             touched as (
               select entry
                 from relation
                where stream = any(:streams)
                  and (known_from between :first and :last or known_to between :first and :last)
                union
               select entry
                 from relation
                where actor_slug in (select slug from moved)
                union
               select entry
                 from relation
                where target_slug in (select slug from moved))
      select entry, known_from, known_to, stream, actor, actor_slug, type, target, target_slug,
             in_part, effective, until, signed_on, stated_on, sources
        from relation
       where entry in (select entry from touched)
         and actor_slug is not null
         and target_slug is not null
       order by entry, known_from
      """;

  /// A table is written in the order of the streams, and is read so without an index.
  private static final String WITHIN =
      """
      select entry, known_from, known_to, stream, actor, actor_slug, type, target, target_slug,
             in_part, effective, until, signed_on, stated_on, sources
        from relation
       where ctid >= format('(%s,0)', :from::bigint)::tid
         and ctid < format('(%s,0)', :to::bigint)::tid
         and actor_slug is not null
         and target_slug is not null
      """;

  private static final String PAGES =
      """
      select pg_relation_size('relation') / current_setting('block_size')::bigint
      """;

  private static final String NAMING =
      """
        select entry, known_from, known_to, stream, actor, actor_slug, type, target, target_slug,
               in_part, effective, until, signed_on, stated_on, sources
          from relation
         where (actor_slug = :slug or target_slug = :slug)
           and stream <> :slug
           and actor_slug is not null
           and target_slug is not null
           and known_from <= :known
           and :known < known_to
         order by entry
      """;

  private static final String ISSUES =
      """
        select slug, known_from, known_to, family, issue, signed_on, sources
          from instrument
         where slug = any(:slugs)
      """;

  private static final String PHASES =
      """
        select instrument, known_from, known_to, valid_from,
               nullif(valid_to, 'infinity') as valid_to, status, applies, because, parts_unknown
          from phase
         where instrument = any(:slugs)
      """;

  private static final String HELD =
      """
        select stream, id, known_from, known_to
          from finding
         where relation = any(:relations)
      """;

  private static final int PAGES_AT_ONCE = 64;

  /// Some pages of the table of relations that follow each other.
  ///
  /// @param to the first that no longer belongs
  record Stretch(long from, long to) {}

  private final JdbcClient db;

  Neighbourhood(JdbcClient db) {
    this.db = db;
  }

  /// The relations between instruments that some positions of some streams touch, with all that was
  /// ever believed of each.
  List<Belief<Relation>> touched(Collection<String> streams, long first, long last) {
    return db.sql(TOUCHED)
        .param("streams", streams.toArray(String[]::new))
        .param("first", first)
        .param("last", last)
        .query(NeighbourhoodRows::relation)
        .list();
  }

  /// The whole table of relations, cut into stretches.
  List<Stretch> stretches() {
    long pages = db.sql(PAGES).query(Long.class).single();
    return LongStream.iterate(0, from -> from < pages, from -> from + PAGES_AT_ONCE)
        .mapToObj(from -> new Stretch(from, from + PAGES_AT_ONCE))
        .toList();
  }

  /// The relations between instruments in a stretch.
  List<Belief<Relation>> within(Stretch stretch) {
    return db.sql(WITHIN)
        .param("from", stretch.from())
        .param("to", stretch.to())
        .query(NeighbourhoodRows::relation)
        .list();
  }

  /// The relations to an instrument that the records of others state, as known at a position.
  List<Relation> naming(String slug, long known) {
    return db
        .sql(NAMING)
        .param("slug", slug)
        .param("known", known)
        .query(NeighbourhoodRows::relation)
        .list()
        .stream()
        .map(Belief::row)
        .toList();
  }

  /// What some instruments showed at every position.
  ///
  /// @param phased those of which the phases are asked for too
  Map<String, History> histories(Collection<String> slugs, Collection<String> phased) {
    var issues = byStream(ISSUES, slugs, NeighbourhoodRows::issue);
    var phases = byStream(PHASES, phased, NeighbourhoodRows::phase);
    var histories = new HashMap<String, History>();
    for (var slug : slugs) {
      histories.put(
          slug,
          new History(issues.getOrDefault(slug, List.of()), phases.getOrDefault(slug, List.of())));
    }
    return histories;
  }

  private <R> Map<String, List<Belief<R>>> byStream(
      String sql, Collection<String> slugs, RowMapper<Belief<R>> mapper) {
    return slugs.isEmpty()
        ? Map.of()
        : db.sql(sql).param("slugs", slugs.toArray(String[]::new)).query(mapper).list().stream()
            .collect(groupingBy(Belief::stream));
  }

  /// The findings about some relations that are in the table.
  List<Belief<UUID>> held(Collection<String> relations) {
    return db.sql(HELD)
        .param("relations", relations.toArray(String[]::new))
        .query(
            (row, _) ->
                new Belief<>(
                    row.getString("stream"),
                    row.getObject("id", UUID.class),
                    row.getLong("known_from"),
                    row.getLong("known_to")))
        .list();
  }
}
