package policytimeline.projections.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Tells how far a rebuild has come, in `rebuilding`.
final class Course {

  private static final Duration BETWEEN = Duration.ofMillis(500);

  private static final int LONGEST_FAILURE = 1000;

  private static final String BEGIN =
      """
      insert into rebuilding (purpose, state, step, done, total, started_at)
      values (:purpose, 'running', 'reading', 0, 0, :now)
          on conflict (singleton) do update
         set purpose = excluded.purpose, state = excluded.state, step = excluded.step, done = 0,
             total = 0, started_at = excluded.started_at, finished_at = null, failure = null
      """;

  private static final String TELL =
      """
      update rebuilding
         set step = :step, done = :done, total = :total
      """;

  private static final String END =
      """
      update rebuilding
         set state = :state, finished_at = :now, failure = :failure
      """;

  private final JdbcClient db;
  private final Clock clock;
  private Step step = Step.READING;
  private long done;
  private long total;
  private Instant told = Instant.MIN;

  Course(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  static Course begin(JdbcClient db, Clock clock, Purpose purpose) {
    var course = new Course(db, clock);
    db.sql(BEGIN)
        .param("purpose", purpose.code())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return course;
  }

  synchronized void step(Step next, long events) {
    step = next;
    done = 0;
    total = events;
    tell();
  }

  synchronized void done(long events) {
    done += events;
    if (clock.instant().isAfter(told.plus(BETWEEN))) {
      tell();
    }
  }

  void end(@Nullable String failure) {
    db.sql(END)
        .param("state", failure == null ? "completed" : "failed")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param(
            "failure",
            failure == null
                ? null
                : failure.substring(0, Math.min(failure.length(), LONGEST_FAILURE)))
        .update();
  }

  private void tell() {
    told = clock.instant();
    db.sql(TELL).param("step", step.code()).param("done", done).param("total", total).update();
  }
}
