package policytimeline.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.History;
import policytimeline.core.phase.Timeline;

/// Two ways to one answer that share no code: the fold, and a simulation day by day. A history on
/// which they differ is shrunk and told; it alone is tried by `-Dseed=...`.
class OracleAgreesWithFoldTest {

  private static final int HISTORIES = 10_000;

  @Test
  void of_ten_thousand_histories_the_fold_says_what_the_oracle_says() {
    var asked = Long.getLong("seed");
    var first = asked == null ? 0 : asked;
    var last = asked == null ? HISTORIES : asked + 1;
    for (var seed = first; seed < last; seed++) {
      compare(seed, Timeline::of);
    }
  }

  /// The comparison can fail: folds that get one thing wrong are found out by their phases, and by
  /// a history that has nothing in it but what shows it.
  @Test
  void a_fold_that_does_not_know_of_revocations_is_found_out_by_a_history_of_two_entries() {
    assertThat(smallestAgainst(entries -> Timeline.of(without("Revoked", entries)))).hasSize(2);
  }

  @Test
  void a_fold_that_forgets_delays_is_found_out_by_a_history_of_two_entries() {
    assertThat(smallestAgainst(entries -> Timeline.of(without("Delayed", entries)))).hasSize(2);
  }

  @Test
  void a_fold_that_forgets_corrections_is_found_out_by_a_history_of_two_entries() {
    assertThat(smallestAgainst(entries -> Timeline.of(without("EntryCorrected", entries))))
        .hasSize(2);
  }

  private static void compare(long seed, Function<List<Entry>, Timeline> fold) {
    var history = History.of(seed);
    if (!agree(history, fold)) {
      var smallest = Shrinking.of(history, each -> !agree(each, fold));
      assertThat(Answer.of(fold.apply(smallest)).told())
          .as("seed %d%n%s%nThe fold, and then the oracle:", seed, Shape.told(smallest))
          .isEqualTo(Oracle.of(smallest).told());
    }
  }

  private static boolean agree(List<Entry> history, Function<List<Entry>, Timeline> fold) {
    return Oracle.of(history).equals(Answer.of(fold.apply(history)));
  }

  private static List<Entry> smallestAgainst(Function<List<Entry>, Timeline> fold) {
    for (var seed = 0L; seed < HISTORIES; seed++) {
      var history = History.of(seed);
      if (!agreeOnPhases(history, fold)) {
        return Shrinking.of(history, each -> !agreeOnPhases(each, fold));
      }
    }
    return List.of();
  }

  private static boolean agreeOnPhases(List<Entry> history, Function<List<Entry>, Timeline> fold) {
    return phases(Oracle.of(history)).equals(phases(Answer.of(fold.apply(history))));
  }

  private static Answer phases(Answer answer) {
    return new Answer(answer.whole(), answer.provisions(), answer.rest(), Set.of(), Set.of());
  }

  private static List<Entry> without(String verb, List<Entry> entries) {
    return entries.stream()
        .filter(entry -> !entry.event().getClass().getSimpleName().contains(verb))
        .toList();
  }
}
