package policytimeline.projections.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Gives a repeated request the answer of the first one. Two at once under one key wait for each
/// other, since both want to write the same row.
public class FirstAnswers {

  private static final Duration KEPT = Duration.ofDays(30);

  private static final String CLAIM =
      """
      insert into answer (recorder, key, request, asked_at)
      values (:recorder, :key, :request, :now)
          on conflict do nothing
      """;

  private static final String KEEP =
      """
      update answer
         set status = :status, location = :location, content_type = :contentType, body = :body
       where recorder = :recorder
         and key = :key
      """;

  private static final String FIRST =
      """
      select request, status, location, content_type, body
        from answer
       where recorder = :recorder
         and key = :key
      """;

  private static final String FORGET =
      """
      delete from answer
       where asked_at < :before
      """;

  /// Who asks, under which key, and the digest of what.
  public record Request(String recorder, String key, UUID digest) {}

  /// What is to be answered.
  public sealed interface Outcome {

    /// It was asked the first time, and the work was done.
    record First(Answer answer) implements Outcome {}

    /// It was asked before.
    record Repeated(Answer answer) implements Outcome {}

    /// Something else was asked under this key before.
    record OtherRequest() implements Outcome {}
  }

  private record Kept(UUID digest, Answer answer) {}

  private final JdbcClient db;
  private final TransactionOperations transactions;
  private final Clock clock;

  FirstAnswers(JdbcClient db, TransactionOperations transactions, Clock clock) {
    this.db = db;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Does the work once. What it records and the answer are committed together; a refusal is kept
  /// after what it did is rolled back; a fault of ours is not kept, so the request may be repeated.
  public Outcome once(Request request, Supplier<Answer> work) {
    var outcome =
        transactions.execute(
            transaction -> {
              if (!claim(request)) {
                return repeated(request);
              }
              var answer = work.get();
              if (answer.isRefusal() || answer.isFault()) {
                transaction.setRollbackOnly();
              } else {
                keep(request, answer);
              }
              return new Outcome.First(answer);
            });
    if (outcome instanceof Outcome.First(var answer) && answer.isRefusal()) {
      keepRefusal(request, answer);
    }
    return outcome == null ? new Outcome.OtherRequest() : outcome;
  }

  /// Drops what was kept long enough.
  public void forgetOld() {
    var before = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    db.sql(FORGET).param("before", before).update();
  }

  private boolean claim(Request request) {
    return db.sql(CLAIM)
            .param("recorder", request.recorder())
            .param("key", request.key())
            .param("request", request.digest())
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private void keep(Request request, Answer answer) {
    db.sql(KEEP)
        .param("recorder", request.recorder())
        .param("key", request.key())
        .param("status", answer.status())
        .param("location", answer.location())
        .param("contentType", answer.contentType())
        .param("body", answer.body())
        .update();
  }

  private void keepRefusal(Request request, Answer answer) {
    transactions.executeWithoutResult(
        _ -> {
          if (claim(request)) {
            keep(request, answer);
          }
        });
  }

  private @Nullable Outcome repeated(Request request) {
    return first(request)
        .map(
            kept ->
                kept.digest().equals(request.digest())
                    ? new Outcome.Repeated(kept.answer())
                    : new Outcome.OtherRequest())
        .orElse(null);
  }

  private Optional<Kept> first(Request request) {
    return db.sql(FIRST)
        .param("recorder", request.recorder())
        .param("key", request.key())
        .query(FirstAnswers::kept)
        .optional();
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    return new Kept(
        row.getObject("request", UUID.class),
        new Answer(
            row.getInt("status"),
            row.getString("location"),
            row.getString("content_type"),
            row.getString("body")));
  }
}
