package policytimeline.api.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.coverage.CoverageAnswer;
import policytimeline.api.instrument.InstrumentAnswer;
import policytimeline.api.instrument.InstrumentAnswer.PhaseAnswer;
import policytimeline.api.known.Known;
import policytimeline.core.instrument.Wording;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Finding;
import policytimeline.core.phase.Status;
import policytimeline.core.text.ConsolidatedText;
import policytimeline.core.text.TextProvision;

/// The text of one instrument on a day.
record TextAnswer(
    String slug,
    LocalDate on,
    Known known,
    String zone,
    String lang,
    String permalink,
    boolean incomplete,
    CoverageAnswer coverage,
    String status,
    List<ProvisionAnswer> provisions,
    List<String> pending,
    List<FindingAnswer> findings) {

  record ProvisionAnswer(
      String number,
      List<String> formerly,
      @Nullable String heading,
      @Nullable String text,
      String status,
      String applies,
      @Nullable PhaseAnswer phase,
      List<String> entries) {}

  record FindingAnswer(String kind, String message, List<String> entries) {

    static FindingAnswer of(Finding finding) {
      return new FindingAnswer(finding.kind().code(), finding.message(), finding.entries());
    }
  }

  /// The text of an instrument.
  ///
  /// @param is how the instrument as a whole stood
  static TextAnswer of(InstrumentAnswer is, ConsolidatedText text, String language) {
    // of a day that is not covered, no provision is told more of than the whole
    var isKnown = !is.status().equals(Status.UNKNOWN.code());
    return new TextAnswer(
        is.slug(),
        is.on(),
        is.known(),
        is.zone(),
        language,
        is.permalink(),
        is.incomplete(),
        is.coverage(),
        is.status(),
        text.provisions().stream().map(each -> provision(each, language, isKnown)).toList(),
        text.pending(),
        text.findings().stream().map(FindingAnswer::of).toList());
  }

  private static ProvisionAnswer provision(
      TextProvision provision, String language, boolean isKnown) {
    var phase = provision.phase();
    var held = isKnown ? phase : null;
    return new ProvisionAnswer(
        provision.number().number(),
        provision.formerly().stream().map(number -> number.number()).toList(),
        said(provision.heading(), language),
        said(provision.text(), language),
        (held == null ? Status.UNKNOWN : held.status()).code(),
        (held == null ? Applies.NONE : held.applies()).code(),
        phase == null ? null : PhaseAnswer.of(phase),
        provision.entries());
  }

  private static @Nullable String said(@Nullable Wording wording, String language) {
    return wording == null ? null : wording.in(language);
  }
}
