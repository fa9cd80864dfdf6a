package policytimeline.api.why;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.coverage.CoverageAnswer;
import policytimeline.api.instrument.InstrumentAnswer.PhaseAnswer;
import policytimeline.api.known.Known;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.LegalDate;

/// Why something holds of an instrument on a day, and what would change it.
///
/// @param lang the language of the sentences
/// @param sentence the whole answer in one
public record WhyAnswer(
    String slug,
    @Nullable String citation,
    @Nullable String title,
    LocalDate on,
    Known known,
    String zone,
    String permalink,
    boolean incomplete,
    CoverageAnswer coverage,
    String lang,
    String status,
    String applies,
    @Nullable PhaseAnswer phase,
    String sentence,
    List<Reason> because,
    List<Change> wouldChange) {

  /// An act that decides.
  ///
  /// @param source the one that it was recorded from
  /// @param sources that one and those that bear it out
  public record Reason(
      String entry,
      @Nullable LegalDate effectiveOn,
      String sentence,
      Source source,
      List<Source> sources) {}

  /// One entry more, and what it would give.
  ///
  /// @param record the event that would have to be recorded
  /// @param entry the entry that it would speak of; null for a new act
  public record Change(
      String sentence, String record, @Nullable String entry, String status, String applies) {}
}
