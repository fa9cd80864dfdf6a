package policytimeline.api.home;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import policytimeline.api.Client;

/// Questions of every sort about the sample, with both clocks fixed. The same seed asks the same.
final class RandomQuestions {

  private static final List<String> FAMILIES = List.of("order", "memo", "plan", "rule");
  private static final List<String> STATUSES =
      List.of("any", "in_force", "revoked", "superseded", "partly_in_force", "withdrawn");
  private static final List<String> WORDS =
      List.of("intelligence", "security", "EO 14110", "人工智能", "智能", "trade", "revocation");
  private static final List<String> KINDS =
      List.of("orphan", "contradiction", "already_ended", "date_disagreement", "undated");

  private final Random random;
  private final long known;
  private final List<String> slugs;
  private final List<String> entries;

  RandomQuestions(Client client, long seed, long known) {
    this.random = new Random(seed);
    this.known = known;
    this.slugs =
        Stream.of("2024-06-01", "2025-06-01", "1960-01-01")
            .map(on -> client.get("/api/v1/state?status=any&limit=100&on=" + on).is(200))
            .flatMap(answer -> answer.slugs().stream())
            .distinct()
            .toList();
    this.entries =
        Stream.of("us-eo-14110", "us-eo-13957", "us-omb-m-24-10", "eu-reg-2024-1689")
            .map(slug -> client.get("/api/v1/instruments/%s/entries".formatted(slug)))
            .filter(answer -> answer.status() == 200)
            .flatMap(answer -> answer.texts("/entries", "id").stream())
            .toList();
  }

  /// The address of the next one.
  String next() {
    return switch (random.nextInt(18)) {
      case 0, 1 -> "/api/v1/state?on=%s%s&known=@%d".formatted(day(), filters(), position());
      case 2 -> about("?on=" + day());
      case 3 -> about("/timeline?on=" + day());
      case 4 -> about("/entries?on=" + day());
      case 5 -> about("/relations?depth=2&on=" + day());
      case 6 -> about("/why?on=%s&lang=%s".formatted(day(), language()));
      case 7 -> about("/text?on=" + day());
      case 8 -> about("/evidence?on=%s&lang=%s".formatted(day(), language()));
      case 9 -> difference();
      case 10 -> "/api/v1/findings?kind=%s&limit=20&known=@%d".formatted(of(KINDS), position());
      case 11 ->
          "/api/v1/search?q=%s&on=%s&known=@%d".formatted(encoded(of(WORDS)), day(), position());
      case 12 -> "/api/v1/what-if?without=%s&on=%s&known=@%d".formatted(of(entries), day(), known);
      case 13 -> series();
      case 14 ->
          "/api/v1/upcoming?from=%s&to=%s&known=@%d"
              .formatted(LocalDate.parse("2025-01-01"), LocalDate.parse("2028-01-01"), position());
      case 15 -> "/api/v1/coverage?on=%s&known=@%d".formatted(day(), position());
      case 16 -> "/api/v1/entries?order=newest&limit=20&known=@" + position();
      default ->
          "/api/v1/plans/us-ai-action-plan-2025/actions?on=2025-09-01&agency=OSTP&known=@" + known;
    };
  }

  /// What is issued or ended has no status, so it is counted by anything else.
  private String series() {
    var group = of(List.of("family", "kind", "status", "topic", "issuer"));
    var measures = List.of("in_force", "issued", "ended", "net");
    return "/api/v1/series?from=1990-01-01&to=2026-01-01&step=year&group=%s&measure=%s&known=@%d"
        .formatted(group, group.equals("status") ? "in_force" : of(measures), position());
  }

  private String difference() {
    var from = LocalDate.parse(day());
    var earlier = position();
    return "/api/v1/diff?from=%s&to=%s&fromKnown=@%d&toKnown=@%d&limit=20"
        .formatted(
            from,
            from.plusDays(random.nextInt(400)),
            earlier,
            earlier + random.nextLong(known - earlier + 1));
  }

  private String about(String what) {
    return "/api/v1/instruments/%s%s&known=@%d".formatted(of(slugs), what, known);
  }

  private String filters() {
    var status = "&status=" + of(STATUSES);
    return switch (random.nextInt(4)) {
      case 0 -> status + "&family=" + of(FAMILIES);
      case 1 -> status + "&topic=ai&sort=slug";
      case 2 -> status + "&q=national&limit=" + (1 + random.nextInt(60));
      default -> "&sort=changed";
    };
  }

  private long position() {
    return random.nextBoolean() ? known : 1 + random.nextLong(known);
  }

  private String day() {
    var decades = random.nextBoolean() ? 1800 : 32_000;
    return LocalDate.parse("2026-06-01").minusDays(random.nextInt(decades)).toString();
  }

  private String language() {
    return random.nextBoolean() ? "en" : "zh";
  }

  private <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
