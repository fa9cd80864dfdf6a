package policytimeline.api.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import policytimeline.api.Client;
import policytimeline.projections.embedded.EmbeddedDatabase;

/// What was answered at a position of the log is answered so for ever. Another seed is tried by
/// `-Dseed=...`.
class AnswersStayTest {

  private static final long SEED = Long.getLong("seed", 300);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int QUESTIONS = 300;
  private static final int LATER_ENTRIES = 200;

  @Test
  void three_hundred_answers_stay_as_they_are_after_later_entries_a_restart_and_a_rebuild(
      @TempDir Path folder) throws IOException {
    var home = folder.resolve("home");
    var answers = new LinkedHashMap<String, String>();
    try (var service = ServiceProcess.start(home, true)) {
      var client = service.ready();
      await().atMost(PATIENCE).until(() -> service.output().contains("executive-orders"));
      client.settle();
      var questions = new RandomQuestions(client, SEED, client.projected());
      while (answers.size() < QUESTIONS) {
        var question = questions.next();
        answers.put(question, asked(client, question));
      }
      record(client);
      client.settle();
      stay(client, answers, "later entries");
    }
    try (var restarted = ServiceProcess.start(home, false)) {
      stay(restarted.ready(), answers, "a restart");
    }
    forgetReadModels(home);
    try (var rebuilt = ServiceProcess.start(home, false)) {
      var client = rebuilt.ready();
      await().atMost(PATIENCE).until(() -> client.projected() >= client.head());
      stay(client, answers, "a rebuild");
    }
  }

  private static void stay(Client client, Map<String, String> answers, String after) {
    answers.forEach(
        (question, answer) ->
            assertThat(asked(client, question))
                .as("%s, after %s", question, after)
                .isEqualTo(answer));
  }

  /// What is not recorded by a position is told by a problem, which stays as well.
  private static String asked(Client client, String question) {
    var answer = client.get(question);
    assertThat(answer.status()).as(question).isIn(200, 404);
    return answer.status() + " " + answer.body();
  }

  /// Entries of every sort upon what the questions are about.
  private static void record(Client client) {
    var random = new Random(SEED);
    var facts =
        IntStream.range(0, LATER_ENTRIES)
            .mapToObj(number -> fact(random, number))
            .collect(Collectors.joining("\n"));
    assertThat(client.importFacts(facts).number("/recorded")).isEqualTo(LATER_ENTRIES);
  }

  private static String fact(Random random, int number) {
    var order = "us-eo-" + (13_900 + random.nextInt(400));
    var act =
        switch (random.nextInt(4)) {
          case 0 -> "\"type\": \"OrderRevoked\"";
          case 1 -> "\"type\": \"OrderSuspended\"";
          case 2 -> "\"type\": \"OrderAmended\", \"amendment\": \"amendment\"";
          default -> "\"type\": \"OrderSupersededInPart\", \"provisions\": [\"sec. 1\"]";
        };
    return """
        {%s, "instrument": "%s", "effectiveOn": "20%02d-0%d-01",
         "by": {"citation": "Order %d of a test"}, "source": {"publisher": "A test"}}
        """
        .replace("\n", "")
        .formatted(act, order, 10 + random.nextInt(17), 1 + random.nextInt(9), number);
  }

  /// Leaves the log alone, so that the next start makes all read models anew.
  private static void forgetReadModels(Path home) {
    try (var database = EmbeddedDatabase.start(home.resolve("postgres"))) {
      var db =
          JdbcClient.create(
              new DriverManagerDataSource(
                  database.url("postgres"), database.user(), database.password()));
      var tables =
          db.sql(
                  """
                  select string_agg(distinct table_name, ', ')
                    from information_schema.columns
                   where table_schema = 'public'
                     and column_name = 'known_from'
                  """)
              .query(String.class)
              .single();
      db.sql("truncate " + tables).update();
      db.sql("delete from token_entry").update();
      db.sql("update projected set position = 0").update();
    }
  }
}
