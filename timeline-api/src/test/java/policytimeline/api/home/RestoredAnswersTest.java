package policytimeline.api.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import policytimeline.api.Answer;
import policytimeline.api.Client;
import policytimeline.api.Service;

/// An export taken back by a service that had nothing answers every question as the first one did.
/// Another seed is tried by `-Dseed=...`.
class RestoredAnswersTest {

  private static final long SEED = Long.getLong("seed", 28);
  private static final int QUESTIONS = 150;

  @Test
  void a_restored_service_answers_as_the_first_one_at_every_position() {
    var first = Service.withSample().client();
    var known = first.projected();
    var export = first.get("/api/v1/export.jsonl?known=@" + known).is(200).body();
    var second = Service.fresh().client();

    var restored = restore(second, export).is(200);
    second.settle();

    assertThat(restored.number("/position")).isEqualTo(known);
    assertThat(restored.number("/entries")).isEqualTo(known);
    for (var question : questions(first, known)) {
      assertThat(asked(second, question)).as(question).isEqualTo(asked(first, question));
    }
    assertThat(second.get("/api/v1/export.jsonl").is(200).body()).isEqualTo(export);
  }

  @Test
  void a_service_that_imports_an_export_answers_as_the_first_one_but_for_the_record()
      throws IOException {
    var first = Service.fresh().client();
    first.importFacts(policy());
    first.settle();
    var second = Service.fresh().client();

    var known = importAll(second, first.get("/api/v1/export.jsonl").is(200).body());

    assertThat(known).isEqualTo(first.projected());
    var questions = questions(first, known);
    // an import gives entries ids of its own
    questions.removeIf(question -> question.contains("without="));
    for (var question : questions) {
      assertThat(masked(asked(second, question)))
          .as(question)
          .isEqualTo(masked(asked(first, question)));
    }
  }

  /// @return the last position that it came to
  private static long importAll(Client client, String export) {
    var report = client.importFacts(export);
    assertThat(report.number("/rejected")).as(report.body()).isZero();
    client.settle();
    return client.projected();
  }

  private static Set<String> questions(Client client, long known) {
    var questions = new RandomQuestions(client, SEED, known);
    var asked = new LinkedHashSet<String>();
    while (asked.size() < QUESTIONS) {
      asked.add(questions.next());
    }
    return asked;
  }

  private static Answer restore(Client client, String export) {
    return client.send(
        "/api/v1/restore",
        request ->
            request
                .header("Authorization", "Bearer " + client.token())
                .header("Content-Type", "application/jsonl")
                .POST(BodyPublishers.ofString(export)));
  }

  private static String asked(Client client, String question) {
    var answer = client.get(question);
    assertThat(answer.status()).as(question).isIn(200, 404);
    return answer.status() + " " + answer.body();
  }

  /// The parts of an answer without what belongs to the record and not to what was recorded. The
  /// ids of entries do, and findings are in the order of ids.
  private static List<String> masked(String answer) {
    var masked =
        answer
            .replaceAll("20\\d\\d-\\d\\d-\\d\\d[T ][0-9:.]+(Z| UTC)", "(time)")
            .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "(entry)")
            .replaceAll("token-[0-9a-f]{12}", "(recorder)");
    return Pattern.compile("[\\[\\]{}<>\\s,]+").splitAsStream(masked).sorted().toList();
  }

  private static String policy() throws IOException {
    return new ClassPathResource("sample/ai-policy.jsonl")
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
