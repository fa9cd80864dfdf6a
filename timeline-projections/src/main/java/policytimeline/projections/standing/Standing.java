package policytimeline.projections.standing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Agency;
import policytimeline.core.instrument.Topic;
import policytimeline.core.instrument.Wording;
import policytimeline.core.phase.Description;
import policytimeline.core.phase.Phase;
import policytimeline.projections.tally.Cell;

/// A phase, and what the instrument is. Where it came from is left out: a source more makes no
/// other row.
record Standing(
    Phase phase,
    Cell cell,
    String citation,
    @Nullable Wording titles,
    String issuer,
    LocalDate issuedOn,
    List<Topic> topics,
    List<Agency> agencies) {

  static Standing of(Phase phase, Description is) {
    return new Standing(
        phase,
        new Cell(
            is.jurisdiction().code(),
            is.family().code(),
            is.kind().code(),
            phase.status().code(),
            phase.applies().code()),
        is.citation().text(),
        is.titles(),
        is.issuer().code(),
        is.issuedOn(),
        is.topics(),
        is.agencies());
  }
}
