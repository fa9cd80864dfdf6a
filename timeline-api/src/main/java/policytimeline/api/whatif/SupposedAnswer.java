package policytimeline.api.whatif;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Period;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Status;
import policytimeline.projections.finding.RegimeQueries.Shown;
import policytimeline.projections.whatif.Supposed;

/// An instrument as it is recorded, and as it would be.
///
/// @param is what holds by the record
/// @param would what would hold without the entry
record SupposedAnswer(String slug, HeldAnswer is, HeldAnswer would) {

  /// What holds on the day, and all phases.
  record HeldAnswer(String status, String applies, List<PhaseAnswer> phases) {

    static HeldAnswer of(Supposed.Held held, boolean uncovered) {
      return new HeldAnswer(
          (uncovered ? Status.UNKNOWN : held.status()).code(),
          (uncovered ? Applies.NONE : held.applies()).code(),
          held.phases().stream().map(PhaseAnswer::of).toList());
    }
  }

  /// @param to the first day on which it no longer holds, or null
  record PhaseAnswer(
      LocalDate from,
      @Nullable LocalDate to,
      String status,
      String applies,
      List<String> because,
      boolean partsUnknown) {

    static PhaseAnswer of(Phase phase) {
      return new PhaseAnswer(
          phase.from(),
          phase.to(),
          phase.status().code(),
          phase.applies().code(),
          phase.because(),
          phase.partsUnknown());
    }
  }

  /// A finding that would come or go.
  ///
  /// @param period the days that it concerns, or null
  record FindingAnswer(
      String kind,
      String slug,
      @Nullable PeriodAnswer period,
      String message,
      List<String> entries) {

    static FindingAnswer of(Shown shown) {
      var finding = shown.finding();
      return new FindingAnswer(
          finding.kind().code(),
          shown.slug(),
          PeriodAnswer.of(finding.period()),
          finding.message(),
          finding.entries());
    }
  }

  /// @param to the first day that no longer belongs, or null
  record PeriodAnswer(LocalDate from, @Nullable LocalDate to) {

    static @Nullable PeriodAnswer of(@Nullable Period period) {
      return period == null ? null : new PeriodAnswer(period.from(), period.to());
    }
  }

  /// @param uncovered whether the day lies before coverage begins
  static SupposedAnswer of(Supposed supposed, boolean uncovered) {
    return new SupposedAnswer(
        supposed.slug(),
        HeldAnswer.of(supposed.is(), uncovered),
        HeldAnswer.of(supposed.would(), uncovered));
  }

  /// Whether the day is answered otherwise.
  boolean isOtherwise() {
    return !is.status().equals(would.status()) || !is.applies().equals(would.applies());
  }
}
