package policytimeline.api.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policytimeline.api.coverage.CoverageAnswer;
import policytimeline.api.known.Known;
import policytimeline.core.event.Source;
import policytimeline.core.phase.Phase;

/// One instrument as it stood. What is null is not recorded: of an instrument that was never issued
/// only its entries are.
public record InstrumentAnswer(
    String slug,
    @Nullable String citation,
    @Nullable String title,
    @Nullable String family,
    @Nullable String kind,
    @Nullable String jurisdiction,
    @Nullable String issuer,
    @Nullable LocalDate issued,
    String status,
    String applies,
    @Nullable PhaseAnswer phase,
    Map<String, String> titles,
    List<String> topics,
    List<String> agencies,
    List<Source> sources,
    Map<String, String> links,
    LocalDate on,
    Known known,
    String zone,
    String permalink,
    boolean incomplete,
    CoverageAnswer coverage) {

  /// What held on the day.
  ///
  /// @param to the first day on which the phase no longer holds, or null
  /// @param partsUnknown whether some part does not hold, and no source says which
  public record PhaseAnswer(
      LocalDate from, @Nullable LocalDate to, List<String> because, boolean partsUnknown) {

    public static PhaseAnswer of(Phase phase) {
      return new PhaseAnswer(phase.from(), phase.to(), phase.because(), phase.partsUnknown());
    }
  }
}
