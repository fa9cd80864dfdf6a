package policytimeline.api.why;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import policytimeline.api.instrument.InstrumentAnswer;
import policytimeline.api.instrument.Instruments;
import policytimeline.api.instrument.Instruments.Found;
import policytimeline.api.known.AsOf;
import policytimeline.api.language.Language;
import policytimeline.api.why.WhyAnswer.Change;
import policytimeline.api.why.WhyAnswer.Reason;
import policytimeline.core.phase.Status;
import policytimeline.projections.explanation.Explanation;
import policytimeline.projections.explanation.Explanation.Alternative;
import policytimeline.projections.explanation.Explanation.Decisive;
import policytimeline.projections.explanation.ExplanationQueries;

/// Puts into words why something holds. Where coverage leaves the day unknown, the words say so,
/// and the chain that is recorded stands beside them.
@Component
public class Reasons {

  private final Instruments instruments;
  private final ExplanationQueries explanations;

  Reasons(Instruments instruments, ExplanationQueries explanations) {
    this.instruments = instruments;
    this.explanations = explanations;
  }

  public WhyAnswer of(Found found, Language language, String permalink) {
    var is = instruments.answer(found, language.code(), permalink);
    var why = explanations.of(found.slug(), is.on(), is.known().position());
    var acts = new ActSentences(language);
    return new WhyAnswer(
        is.slug(),
        is.citation(),
        is.title(),
        is.on(),
        is.known(),
        is.zone(),
        is.permalink(),
        is.incomplete(),
        is.coverage(),
        language.code(),
        is.status(),
        is.applies(),
        is.phase(),
        sentence(is, why, found.asOf(), new AnswerSentences(language)),
        why.because().stream().map(each -> reason(each, acts)).toList(),
        changes(is, why, new AnswerSentences(language)));
  }

  /// Recorded, and yet before the first day that is covered.
  private static boolean isUncovered(InstrumentAnswer is) {
    return is.phase() != null && is.status().equals(Status.UNKNOWN.code());
  }

  private static String sentence(
      InstrumentAnswer is, Explanation why, AsOf asOf, AnswerSentences sentences) {
    var name = is.citation() == null ? is.slug() : is.citation();
    return isUncovered(is)
        ? sentences.uncovered(name, is.on(), Objects.requireNonNull(is.coverage().since()))
        : sentences.of(name, is.on(), isPast(asOf), why.status(), why.applies());
  }

  /// Seen from the moment of the record, so that an answer at a position never changes.
  private static boolean isPast(AsOf asOf) {
    var at = asOf.known().at();
    return at != null && asOf.on().isBefore(LocalDate.ofInstant(at, asOf.zone()));
  }

  private static Reason reason(Decisive each, ActSentences acts) {
    return new Reason(
        each.entry(),
        each.act().effectiveOn(),
        acts.of(each.act(), each.corrected()),
        each.act().source(),
        each.sources());
  }

  private static List<Change> changes(
      InstrumentAnswer is, Explanation why, AnswerSentences sentences) {
    if (isUncovered(is)) {
      var sentence = sentences.ofCoverage(is.on(), why.status(), why.applies());
      return List.of(
          new Change(
              sentence, "CoverageDeclared", null, why.status().code(), why.applies().code()));
    }
    return why.wouldChange().stream().map(each -> change(each, is.on(), sentences)).toList();
  }

  private static Change change(Alternative each, LocalDate on, AnswerSentences sentences) {
    var about = each.about();
    return new Change(
        sentences.of(each, on),
        record(each),
        about == null ? null : about.entry(),
        each.status().code(),
        each.applies().code());
  }

  private static String record(Alternative each) {
    return switch (each.step()) {
      case RETRACTED -> "EntryRetracted";
      case DATED, SIGNED -> "EntryCorrected";
      case RECORDED -> each.act().getClass().getSimpleName();
    };
  }
}
