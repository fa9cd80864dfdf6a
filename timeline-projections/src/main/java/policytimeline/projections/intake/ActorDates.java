package policytimeline.projections.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.event.Act;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.phase.StandingRecord;
import policytimeline.projections.store.LogJson;
import policytimeline.projections.store.LogReader;

/// When those who act were themselves issued, by their own standing record.
class ActorDates {

  /// Nothing of a dry run is in the log, so that what would come to be is found where it waits.
  private static final String WAITING =
      """
      select form
        from import_statement
       where import = :id
         and issues = any(:slugs)
       order by place desc
      """;

  private final JdbcClient db;
  private final LogReader log;

  ActorDates(JdbcClient db, LogReader log) {
    this.db = db;
    this.log = log;
  }

  /// The signing date of each instrument whose issue is recorded, by its slug.
  Map<String, LegalDate> recorded(Collection<String> slugs) {
    var dates = new HashMap<String, LegalDate>();
    log.standing(slugs)
        .forEach((slug, record) -> signedOn(record).ifPresent(date -> dates.put(slug, date)));
    return dates;
  }

  /// The same, with the issues that a dry run would record.
  Map<String, LegalDate> recordedOrWaiting(String importId, Collection<String> slugs) {
    var dates = new HashMap<String, LegalDate>();
    db
        .sql(WAITING)
        .param("id", importId)
        .param("slugs", slugs.toArray(String[]::new))
        .query((row, _) -> row.getString("form"))
        .stream()
        .map(LogJson::event)
        .forEach(
            event -> {
              if (event instanceof Act.Issued issue) {
                dates.put(issue.stream(), issue.signedOn());
              }
            });
    dates.putAll(recorded(slugs));
    return dates;
  }

  private static Optional<LegalDate> signedOn(StandingRecord record) {
    return record.events(Act.Issued.class).map(Act.Issued::signedOn).min(LegalDate::compareTo);
  }
}
