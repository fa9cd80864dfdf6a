package policytimeline.api.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import policytimeline.api.coverage.CoverageAnswer;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Clocks;
import policytimeline.api.known.TwoTimes;
import policytimeline.api.known.TwoTimesParameters;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.NotFound;
import policytimeline.core.instrument.Family;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Status;
import policytimeline.projections.coverage.CoverageQueries;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.description.Described;
import policytimeline.projections.description.DescriptionQueries;
import policytimeline.projections.entry.EntryQueries;
import policytimeline.projections.phase.PhaseQueries;

/// Finds the instrument that a question is about, with the clocks of the question, whose day turns
/// in the jurisdiction of the instrument, and tells how it stood then.
@Component
public class Instruments {

  /// An instrument that some entry names.
  ///
  /// @param described none where acts upon it are recorded, but not its issue
  /// @param incomplete whether an entry of it is parked
  public record Found(String slug, Optional<Described> described, AsOf asOf, boolean incomplete) {}

  /// An instrument that some entry names by the later of two positions.
  ///
  /// @param incomplete whether an entry of it is parked
  public record FoundTwice(String slug, TwoTimes times, boolean incomplete) {}

  private final DescriptionQueries descriptions;
  private final EntryQueries entries;
  private final PhaseQueries phases;
  private final CoverageQueries coverage;
  private final DeadLetterQueries letters;
  private final Clocks clocks;

  Instruments(
      DescriptionQueries descriptions,
      EntryQueries entries,
      PhaseQueries phases,
      CoverageQueries coverage,
      DeadLetterQueries letters,
      Clocks clocks) {
    this.descriptions = descriptions;
    this.entries = entries;
    this.phases = phases;
    this.coverage = coverage;
    this.letters = letters;
    this.clocks = clocks;
  }

  /// The instrument of a slug.
  ///
  /// @throws NotFound when nothing about it was recorded by the position asked for
  public Found find(String slug, ClockParameters parameters) {
    return find(slug, parameters, new Checks());
  }

  /// The same, complaining with its clocks of all else that is wrong with the question.
  ///
  /// @throws NotFound when nothing about it was recorded by the position asked for
  public Found find(String slug, ClockParameters parameters, Checks checks) {
    var found = look(slug, parameters, checks);
    if (found.described().isEmpty() && !entries.exist(slug, found.asOf().position())) {
      throw NotFound.instrument(slug, found.asOf().position());
    }
    return found;
  }

  /// The instrument of a slug, for a question about a difference.
  ///
  /// @param checks of what else the question holds, complained of with its clocks
  /// @throws NotFound when nothing about it was recorded by the later position
  public FoundTwice find(String slug, TwoTimesParameters parameters, Checks checks) {
    var asked = clocks.resolve(parameters, List.of(), checks);
    var incomplete = letters.parked(slug, asked.position());
    var described = descriptions.of(slug, asked.position());
    if (described.isEmpty() && !entries.exist(slug, asked.position())) {
      throw NotFound.instrument(slug, asked.position());
    }
    var times = described.map(is -> clocks.inZoneOf(is.jurisdiction(), asked)).orElse(asked);
    return new FoundTwice(slug, times, incomplete);
  }

  /// The plan of a slug.
  ///
  /// @param checks of what else the question holds, complained of with its clocks
  /// @throws NotFound when no plan of that slug was published by the position asked for
  public Found plan(String slug, ClockParameters parameters, Checks checks) {
    var found = look(slug, parameters, checks);
    if (found.described().stream().noneMatch(is -> is.family().equals(Family.PLAN.code()))) {
      throw NotFound.plan(slug, found.asOf().position());
    }
    return found;
  }

  private Found look(String slug, ClockParameters parameters, Checks checks) {
    var asked = clocks.resolve(parameters, List.of(), checks);
    var incomplete = letters.parked(slug, asked.position());
    var described = descriptions.of(slug, asked.position());
    var asOf =
        described.map(is -> clocks.inZoneOf(is.jurisdiction(), parameters, asked)).orElse(asked);
    return new Found(slug, described, asOf, incomplete);
  }

  /// How it stood.
  ///
  /// @param language of its title
  public InstrumentAnswer answer(Found found, String language, String permalink) {
    var slug = found.slug();
    var asOf = found.asOf();
    var is = found.described();
    var phase = phases.on(slug, asOf.on(), asOf.position());
    var covered = covered(found);
    var uncovered = isUncovered(covered) && phase.isPresent();
    return new InstrumentAnswer(
        slug,
        is.map(Described::citation).orElse(null),
        is.map(described -> described.title(language)).orElse(null),
        is.map(Described::family).orElse(null),
        is.map(Described::kind).orElse(null),
        is.map(Described::jurisdiction).orElse(null),
        is.map(Described::issuer).orElse(null),
        is.map(Described::issued).orElse(null),
        (uncovered ? Status.UNKNOWN : status(is, phase)).code(),
        (uncovered ? Applies.NONE : phase.map(Phase::applies).orElse(Applies.NONE)).code(),
        phase.map(InstrumentAnswer.PhaseAnswer::of).orElse(null),
        is.map(Described::titles).orElse(Map.of()),
        is.map(Described::topics).orElse(List.of()),
        is.map(Described::agencies).orElse(List.of()),
        is.map(Described::sources).orElse(List.of()),
        links(slug),
        asOf.on(),
        asOf.known(),
        asOf.zone().getId(),
        permalink,
        found.incomplete(),
        covered);
  }

  /// Whether the day lies before coverage of the instrument begins, so that what held is unknown.
  public boolean isUncovered(Found found) {
    return isUncovered(covered(found));
  }

  private CoverageAnswer covered(Found found) {
    var is = found.described();
    return CoverageAnswer.of(
        coverage.declared(found.asOf().position()),
        is.map(Described::jurisdiction).stream().toList(),
        is.map(Described::family).stream().toList(),
        found.asOf().on());
  }

  /// Where coverage is declared, and begins only after the day.
  private static boolean isUncovered(CoverageAnswer coverage) {
    return coverage.since() != null && "unknown".equals(coverage.status());
  }

  private static Status status(Optional<Described> is, Optional<Phase> phase) {
    return phase.map(Phase::status).orElse(is.isPresent() ? Status.NOT_YET_ISSUED : Status.UNKNOWN);
  }

  /// In one order, whichever process answers.
  private static Map<String, String> links(String slug) {
    var links = new LinkedHashMap<String, String>();
    Stream.of("timeline", "text", "entries", "relations", "why", "evidence")
        .forEach(name -> links.put(name, InstrumentController.path(slug) + "/" + name));
    return links;
  }
}
