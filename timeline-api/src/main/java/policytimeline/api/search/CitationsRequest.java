package policytimeline.api.search;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.Checks.Checked;
import policytimeline.core.instrument.Citation;

/// Citations to be checked, and the clocks of the question.
record CitationsRequest(
    @Nullable List<@Nullable String> citations, @Nullable String on, @Nullable String known) {

  private static final int MOST = 500;

  List<Checked<Citation>> read(Checks checks) {
    if (citations == null || citations.isEmpty()) {
      checks.fault("citations", "It is required: 1 to 500 citations, such as EO 14110.");
      return List.of();
    }
    if (citations.size() > MOST) {
      checks.fault("citations", "at most 500 citations; got: " + citations.size());
      return List.of();
    }
    return IntStream.range(0, citations.size())
        .mapToObj(
            i -> checks.required("citations[%d]".formatted(i), citations.get(i), Citation::of))
        .toList();
  }

  ClockParameters times() {
    return new ClockParameters(on, known, null);
  }
}
