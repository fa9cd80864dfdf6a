package policytimeline.projections.rebuild;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.belief.Table;

/// Which records differ between a table that everybody asks and the one that was made anew, at the
/// position that the latter has.
final class Differences {

  /// Nobody reads more.
  private static final int MOST = 20;

  /// What is believed later is left out of the table that went on meanwhile, and what ended later
  /// is open again. A table that knows no positions is compared as it is.
  private static final String STATEMENT =
      """
      select format('with old as (select %1$I as stream, row(%2$s)::text as said from public.%3$I %4$s),'
                    ' anew as (select %1$I as stream, row(%5$s)::text as said from rebuild.%3$I)'
                    ' select distinct stream::text'
                    ' from ((table old except all table anew)'
                    ' union all (table anew except all table old))'
                    ' order by 1 limit %6$s',
                    :stream,
                    string_agg(case attname when 'known_to'
                                 then format('case when known_to > %1$s then %2$s else known_to end',
                                             :position, 9223372036854775807)
                                 else quote_ident(attname) end, ', ' order by attnum),
                    :table,
                    case when bool_or(attname = 'known_from')
                         then format('where known_from <= %s', :position) else '' end,
                    string_agg(quote_ident(attname), ', ' order by attnum),
                    :most)
        from pg_attribute
       where attrelid = to_regclass(format('public.%I', :table))
         and attnum > 0
         and not attisdropped
      """;

  private final JdbcClient db;

  Differences(JdbcClient db) {
    this.db = db;
  }

  /// The first of the streams.
  List<String> streams(Table table, long position) {
    var statement =
        db.sql(STATEMENT)
            .param("stream", table.stream())
            .param("table", table.name())
            .param("position", position)
            .param("most", MOST)
            .query(String.class)
            .single();
    return db.sql(statement).query((row, _) -> row.getString(1)).list();
  }
}
