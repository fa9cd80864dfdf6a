package policytimeline.projections.explanation;

import java.time.LocalDate;
import policytimeline.core.phase.Why;
import policytimeline.core.phase.Why.Cause;
import policytimeline.core.phase.Why.Step.Dated;
import policytimeline.core.phase.Why.Step.Recorded;
import policytimeline.core.phase.Why.Step.Retracted;
import policytimeline.core.phase.Why.Step.Signed;
import policytimeline.projections.explanation.Explanation.Alternative;
import policytimeline.projections.explanation.Explanation.Decisive;
import policytimeline.projections.explanation.Explanation.Step;
import policytimeline.projections.record.RecordQueries;

/// Why something holds. An entry that cannot be read explains nothing.
public class ExplanationQueries {

  private final RecordQueries records;

  ExplanationQueries(RecordQueries records) {
    this.records = records;
  }

  /// Of one instrument, as known at a position.
  public Explanation of(String slug, LocalDate on, long known) {
    var why = Why.of(records.entries(slug, known), on);
    return new Explanation(
        why.status(),
        why.applies(),
        why.phase(),
        why.because().stream().map(ExplanationQueries::decisive).toList(),
        why.wouldChange().stream().map(ExplanationQueries::alternative).toList());
  }

  private static Decisive decisive(Cause cause) {
    return new Decisive(cause.entry(), cause.isCorrection(), cause.act(), cause.sources());
  }

  private static Alternative alternative(Why.Alternative each) {
    return switch (each.step()) {
      case Retracted(var cause) -> about(Step.RETRACTED, cause, each);
      case Dated(var cause) -> about(Step.DATED, cause, each);
      case Signed(var cause) -> about(Step.SIGNED, cause, each);
      case Recorded(var act) ->
          new Alternative(Step.RECORDED, null, act, each.status(), each.applies());
    };
  }

  private static Alternative about(Step step, Cause cause, Why.Alternative each) {
    return new Alternative(step, decisive(cause), cause.act(), each.status(), each.applies());
  }
}
