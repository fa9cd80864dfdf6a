package policytimeline.projections.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import policytimeline.projections.description.DescriptionQueries;
import policytimeline.projections.search.Hit.By;

/// Instruments by citation, title and text. Those come first whose citation it is, then those whose
/// title has the words, then those whose text has them on the day.
public class SearchQueries {

  private static final List<By> BY_PLACE = List.of(By.CITATION, By.TITLE, By.TEXT);

  private static final int LONGEST_EXCERPT = 300;

  private record Counted(long titles, long passages) {

    boolean fewTitles() {
      return titles <= SearchSql.FEW;
    }

    boolean fewPassages() {
      return passages <= SearchSql.FEW;
    }
  }

  private record Row(Hit hit, long total, boolean cut) {}

  private final JdbcClient db;
  private final StandingSql standing;

  SearchQueries(JdbcClient db, DescriptionQueries descriptions) {
    this.db = db;
    this.standing = new StandingSql(descriptions);
  }

  /// One page of what is found.
  public Hits search(SearchQuestion question) {
    var asked = Asked.of(question.text());
    var counted = counted(question, asked);
    var filters = question.filters();
    var sql = SearchSql.page(counted.fewTitles(), counted.fewPassages());
    var rows =
        filters
            .state(filters.instrument(ask(sql, question, asked)))
            .param("keys", asked.keys().toArray(String[]::new))
            .param("hits", filters.isNone() ? SearchSql.LOOKED_UP : SearchSql.FEW)
            .param("run", asked.run())
            .param("offset", question.offset())
            .param("limit", question.limit())
            .query((row, _) -> row(row, asked))
            .list();
    return new Hits(
        rows.stream().map(Row::hit).toList(),
        rows.isEmpty() ? 0 : rows.getFirst().total(),
        counted.fewTitles() && counted.fewPassages() && rows.stream().noneMatch(Row::cut));
  }

  private Counted counted(SearchQuestion question, Asked asked) {
    return ask(SearchSql.HOW_MANY, question, asked)
        .param("few", SearchSql.FEW + 1)
        .query((row, _) -> new Counted(row.getLong("titles"), row.getLong("passages")))
        .single();
  }

  private StatementSpec ask(String sql, SearchQuestion question, Asked asked) {
    return db.sql(sql)
        .param("on", question.on())
        .param("known", question.known())
        .param("before", asked.words())
        .param("last", asked.last())
        .param("beginning", asked.beginning())
        .param("grams", asked.grams());
  }

  private Row row(ResultSet row, Asked asked) throws SQLException {
    var excerpt = excerpt(row.getString("excerpt"), asked.run());
    var hit =
        new Hit(
            standing.found(row),
            BY_PLACE.get(row.getInt("place") - 1),
            row.getString("language"),
            row.getString("provision"),
            row.getString("heading"),
            excerpt);
    return new Row(hit, row.getLong("total"), row.getBoolean("cut"));
  }

  /// PostgreSQL marks words between spaces; signs that stand without are marked here.
  private static @Nullable String excerpt(@Nullable String text, @Nullable String run) {
    if (text == null) {
      return null;
    }
    var line = String.join(" ", List.of(text.strip().split("\\s+")));
    var end =
        line.offsetByCodePoints(
            0, Math.min(LONGEST_EXCERPT, line.codePointCount(0, line.length())));
    var marked = line.substring(0, end);
    return run == null ? marked : marked.replace(run, "«" + run + "»");
  }
}
