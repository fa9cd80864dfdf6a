package policytimeline.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import policytimeline.core.instrument.Provision;

/// Provisions in the order in which people count them.
class NumberOrderTest {

  static Stream<List<String>> orders() {
    return Stream.of(
        List.of("art. 9", "art. 10", "art. 10(2)", "art. 10(10)"),
        latin("art. 5-", ""),
        latin("art. 5 ", ", para. 2"),
        latin("§ 5", ""),
        // what lies within an article comes before the article that was put behind it
        List.of("art. 5", "art. 5(1)", "art. 5, para. 2", "art. 5-bis", "art. 5-bis(1)", "art. 6"),
        List.of("art. 5-Bis", "art. 5-ter", "art. 5-QUATER"),
        // no numeral, whatever it begins with
        List.of("annex 5biscuits", "annex 5bisection", "annex 5-bis", "annex 5-ter"));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void provisions_come_in_the_order_of_counting(List<String> expected) {
    var provisions = expected.stream().map(Provision::of).toList();
    for (var seed = 0; seed < 20; seed++) {
      var shuffled = new ArrayList<>(provisions);
      Collections.shuffle(shuffled, new Random(seed));

      shuffled.sort(new NumberOrder());

      assertThat(shuffled).isEqualTo(provisions);
    }
  }

  private static List<String> latin(String before, String after) {
    return Stream.concat(
            Stream.of(before.strip().replace("-", "")),
            Stream.of(
                    "bis",
                    "ter",
                    "quater",
                    "quinquies",
                    "sexies",
                    "septies",
                    "octies",
                    "novies",
                    "decies",
                    "undecies",
                    "duodecies")
                .map(numeral -> before + numeral + after))
        .toList();
  }
}
