package policytimeline.projections.intake;

import java.util.List;
import java.util.Map;

/// What became of some statements.
///
/// @param types how many entries of which type came of them
record Outcome(
    long recorded,
    long corroborated,
    long corrected,
    long retracted,
    long reinstated,
    long unchanged,
    Map<String, Long> types,
    List<Remark> remarks) {

  Outcome {
    types = Map.copyOf(types);
    remarks = List.copyOf(remarks);
  }
}
