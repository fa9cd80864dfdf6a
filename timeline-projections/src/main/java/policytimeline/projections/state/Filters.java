package policytimeline.projections.state;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import policytimeline.core.phase.Status;
import policytimeline.projections.tally.Cell;

/// What an answer is narrowed to. A filter that is empty filters nothing; one with several words
/// takes any of them.
///
/// @param statuses empty for every status
/// @param words each must stand in the slug, the citation or a title, in lower case
public record Filters(
    List<String> jurisdictions,
    List<String> families,
    List<String> kinds,
    List<String> issuers,
    List<String> agencies,
    List<String> topics,
    List<String> statuses,
    List<String> applies,
    List<String> words) {

  /// The statuses of what holds on a day, be it in part or suspended.
  public static final List<String> HOLDING =
      List.of(Status.IN_FORCE.code(), Status.PARTLY_IN_FORCE.code(), Status.SUSPENDED.code());

  /// Narrows rows of `instrument`; to be followed by what else is asked of them.
  public static final String OF_INSTRUMENT =
      """
      (:jurisdictions::text[] is null or jurisdiction = any(:jurisdictions::text[]))
                and (:families::text[] is null or family = any(:families::text[]))
                and (:kinds::text[] is null or kind = any(:kinds::text[]))
                and (:issuers::text[] is null or issuer = any(:issuers::text[]))
                and (:agencies::text[] is null or agencies && :agencies::text[])
                and (:topics::text[] is null or topics && :topics::text[])
                and (:words::text[] is null or words like all(:words::text[]))
      """;

  /// Narrows rows that have a status and what applies.
  public static final String OF_STATE =
      """
      (:statuses::text[] is null or status = any(:statuses::text[]))
                and (:applies::text[] is null or applies = any(:applies::text[]))
      """;

  /// Whether nothing is filtered.
  public boolean isNone() {
    return Stream.of(
            jurisdictions, families, kinds, issuers, agencies, topics, statuses, applies, words)
        .allMatch(List::isEmpty);
  }

  /// Whether it asks for no more than cells tell, so that what it leaves is counted by cells.
  public boolean isOfCells() {
    return Stream.of(issuers, agencies, topics, words).allMatch(List::isEmpty);
  }

  /// Whether it leaves what is counted in a cell.
  public boolean leaves(Cell cell) {
    return has(jurisdictions, cell.jurisdiction())
        && has(families, cell.family())
        && has(kinds, cell.kind())
        && has(statuses, cell.status())
        && has(applies, cell.applies());
  }

  private static boolean has(List<String> words, String word) {
    return words.isEmpty() || words.contains(word);
  }

  /// The same, but of one status and family.
  public Filters of(String status, String family) {
    return new Filters(
        jurisdictions,
        List.of(family),
        kinds,
        issuers,
        agencies,
        topics,
        List.of(status),
        applies,
        words);
  }

  /// The same with other statuses.
  public Filters withStatuses(List<String> others) {
    return new Filters(
        jurisdictions, families, kinds, issuers, agencies, topics, others, applies, words);
  }

  /// Sets the parameters of [#OF_INSTRUMENT].
  public StatementSpec instrument(StatementSpec statement) {
    return statement
        .param("jurisdictions", any(jurisdictions))
        .param("families", any(families))
        .param("kinds", any(kinds))
        .param("issuers", any(issuers))
        .param("agencies", any(agencies))
        .param("topics", any(topics))
        .param("words", any(words.stream().map(Filters::anywhere).toList()));
  }

  /// Sets the parameters of [#OF_STATE].
  public StatementSpec state(StatementSpec statement) {
    return statement.param("statuses", any(statuses)).param("applies", any(applies));
  }

  private static String @Nullable [] any(List<String> words) {
    return words.isEmpty() ? null : words.toArray(String[]::new);
  }

  private static String anywhere(String word) {
    return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
