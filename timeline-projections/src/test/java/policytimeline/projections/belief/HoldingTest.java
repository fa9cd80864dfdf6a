package policytimeline.projections.belief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import policytimeline.projections.belief.Holding.Held;

/// What is held goes on as sets do, whatever the order of the rows. Another seed is tried by
/// `-Dseed=...`.
class HoldingTest {

  private static final long SEED = Long.getLong("seed", 12_866);

  @Test
  void what_stays_keeps_its_beginning_and_what_goes_is_told_once() {
    var random = new Random(SEED);
    for (var run = 0; run < 300; run++) {
      var most = run < 200 ? 6 : 40;
      var rows = some(random, most);
      var holding = new Holding<>(rows);
      var since = new HashMap<Integer, Long>();
      rows.forEach(row -> since.put(row, Holding.BEFORE));
      for (long position = 1; position < 20; position++) {
        var next = some(random, most);
        var gone = new HashSet<Held<Integer>>();
        since.forEach(
            (row, from) -> {
              if (!next.contains(row)) {
                gone.add(new Held<>(row, from));
              }
            });
        since.keySet().retainAll(next);
        for (var row : next) {
          since.putIfAbsent(row, position);
        }

        assertThat(holding.turn(next, position))
            .as("seed %d, run %d", SEED, run)
            .containsExactlyInAnyOrderElementsOf(gone);
        assertThat(holding.held())
            .containsExactlyElementsOf(
                next.stream().map(row -> new Held<>(row, since.getOrDefault(row, -1L))).toList());
      }
    }
  }

  private static List<Integer> some(Random random, int most) {
    var all = new ArrayList<>(IntStream.range(0, most).boxed().toList());
    if (random.nextInt(3) == 0) {
      Collections.shuffle(all, random);
    }
    all.removeIf(_ -> random.nextInt(4) == 0);
    return all;
  }
}
