package policytimeline.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.*;
import org.junit.jupiter.api.Test;
import policytimeline.core.phase.*;

class OracleAgreesWithFoldTest {
  @Test
  void x() {
    int bad = 0;
    var shown = new TreeMap<String, Integer>();
    for (long seed = 0; seed < 10_000; seed++) {
      var h = History.of(seed);
      if (!agree(h)) {
        bad++;
        if (bad > 300) continue;
        var s = Shrinking.of(h, e -> !agree(e));
        var key = Shape.told(s).replaceAll("\\d{4}(-\\d\\d)*", "D").replaceAll("e\\d","e");
        if (shown.merge(key, 1, Integer::sum) == 1 && shown.size() < 40)
          System.out.println("seed " + seed + "\n" + Shape.told(s) + "\n  ORACLE\n" + Oracle.of(s).told() + "\n  FOLD\n" + Answer.of(Timeline.of(s)).told());
      }
    }
    System.out.println(shown.size());
    assertThat(bad).isZero();
  }
  static boolean agree(List<Entry> h) { return Oracle.of(h).equals(Answer.of(Timeline.of(h))); }
}
