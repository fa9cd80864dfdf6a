package policytimeline.projections.intake;

import java.util.List;

/// What became of some statements.
record Outcome(
    long recorded,
    long corroborated,
    long corrected,
    long retracted,
    long reinstated,
    long unchanged,
    List<Remark> remarks) {

  Outcome {
    remarks = List.copyOf(remarks);
  }
}
