package policytimeline.projections.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.description.DescriptionQueries;

/// How the instruments that a statement finds stood on the day. Before coverage of its family
/// begins, what held is unknown, whatever is recorded.
final class StandingSql {

  /// The first part of a statement.
  static final String SCOPE =
      """
      with scope as (
             select jurisdiction, family, since
               from coverage
              where known_from <= :known
                and :known < known_to),
      """;

  /// What is selected of the instruments.
  static final String COLUMNS =
      """
      i.slug, i.citation, i.titles, i.family, i.kind, i.jurisdiction, i.issuer, i.agencies,
                    i.topics, i.words, i.issued_on, p.valid_from,
                    nullif(p.valid_to, 'infinity') as valid_to, p.because, p.parts_unknown,
                    case when p.instrument is null then 'not_yet_issued'
                         when s.uncovered then 'unknown'
                         else p.status end as status,
                    case when p.instrument is null or s.uncovered then 'none'
                         else p.applies end as applies
      """;

  /// Follows a table `f` of instruments. Each is looked up by itself: to join whole tables for a
  /// few thousand of a million takes seconds.
  static final String JOINED =
      """
               cross join lateral (
                     select *
                       from instrument
                      where slug = f.instrument
                        and known_from <= :known
                        and :known < known_to
                      limit 1) i
               left join lateral (
                     select *
                       from phase
                      where instrument = f.instrument
                        and valid_from <= :on
                        and :on < valid_to
                        and known_from <= :known
                        and :known < known_to
                      limit 1) p on true
               cross join lateral (
                     select coalesce(min(scope.since) > :on, false) as uncovered
                       from scope
                      where scope.jurisdiction = i.jurisdiction
                        and (scope.family is null or scope.family = i.family)) s
      """;

  private final DescriptionQueries descriptions;

  StandingSql(DescriptionQueries descriptions) {
    this.descriptions = descriptions;
  }

  Found found(ResultSet row) throws SQLException {
    return new Found(
        row.getString("slug"),
        row.getString("citation"),
        descriptions.titles(row.getString("titles")),
        row.getString("family"),
        row.getString("kind"),
        row.getString("jurisdiction"),
        row.getString("issuer"),
        row.getObject("issued_on", LocalDate.class),
        row.getString("status"),
        row.getString("applies"),
        held(row));
  }

  private static Found.@Nullable Held held(ResultSet row) throws SQLException {
    var from = row.getObject("valid_from", LocalDate.class);
    if (from == null) {
      return null;
    }
    return new Found.Held(
        from,
        row.getObject("valid_to", LocalDate.class),
        List.of((String[]) row.getArray("because").getArray()),
        row.getBoolean("parts_unknown"));
  }
}
