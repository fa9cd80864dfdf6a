package policytimeline.projections.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.event.Act;
import policytimeline.core.event.ClericalEvent.EntryCorrected;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.phase.StandingRecord.Standing;
import policytimeline.projections.store.LogReader;

/// Gives acts the day of their actor once the actor is recorded, however long after them that is.
class Redating {

  private static final String ACTED_ON =
      "select distinct stream from entry where acted_by = any(:actors)";

  private final JdbcClient db;
  private final LogReader log;
  private final ActorDates actors;

  Redating(JdbcClient db, LogReader log, ActorDates actors) {
    this.db = db;
    this.log = log;
    this.actors = actors;
  }

  /// The corrections that the recorded issues of some instruments ask for.
  List<EntryCorrected> by(Collection<String> slugs) {
    var actedOn = slugs.isEmpty() ? List.<String>of() : actedOn(slugs);
    if (actedOn.isEmpty()) {
      return List.of();
    }
    var dates = actors.recorded(slugs);
    var corrections = new ArrayList<EntryCorrected>();
    for (var record : log.standing(actedOn).values()) {
      for (var standing : record.entries()) {
        if (standing.event() instanceof Act act && act.actor() != null) {
          var date = dates.get(act.actor().slug());
          if (date != null && isDatedOtherwise(act, date)) {
            corrections.add(correction(standing, act, date));
          }
        }
      }
    }
    return corrections;
  }

  private List<String> actedOn(Collection<String> slugs) {
    return db.sql(ACTED_ON)
        .param("actors", slugs.toArray(String[]::new))
        .query((row, _) -> row.getString("stream"))
        .list();
  }

  /// An act whose day nobody stated on another's behalf has its day from its own record.
  private static boolean isDatedOtherwise(Act act, LegalDate date) {
    var signed = act.signedOn();
    return signed == null
        ? act.effectiveOn() == null
        : act.statedOn() != null && !signed.equals(date);
  }

  private static EntryCorrected correction(Standing standing, Act act, LegalDate date) {
    var dated = Dating.of(act, date);
    return new EntryCorrected(
        act.instrument(),
        standing.origin(),
        dated,
        "It takes the day of what acts, which is recorded by now",
        act.source());
  }
}
