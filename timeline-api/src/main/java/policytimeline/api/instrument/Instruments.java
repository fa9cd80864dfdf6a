package policytimeline.api.instrument;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Clocks;
import policytimeline.api.problem.NotFound;
import policytimeline.projections.description.Described;
import policytimeline.projections.description.DescriptionQueries;
import policytimeline.projections.entry.EntryQueries;

/// Finds the instrument that a question is about, and the clocks of the question: its day turns in
/// the jurisdiction of the instrument.
@Component
class Instruments {

  /// An instrument that some entry names.
  ///
  /// @param described none where acts upon it are recorded, but not its issue
  record Found(String slug, Optional<Described> described, AsOf asOf) {}

  private final DescriptionQueries descriptions;
  private final EntryQueries entries;
  private final Clocks clocks;

  Instruments(DescriptionQueries descriptions, EntryQueries entries, Clocks clocks) {
    this.descriptions = descriptions;
    this.entries = entries;
    this.clocks = clocks;
  }

  /// @throws NotFound when nothing about it was recorded by the position asked for
  Found find(String slug, ClockParameters parameters) {
    var asked = clocks.resolve(parameters, List.of());
    var described = descriptions.of(slug, asked.position());
    if (described.isEmpty() && !entries.exist(slug, asked.position())) {
      throw NotFound.instrument(slug, asked.position());
    }
    var asOf =
        described.map(is -> clocks.inZoneOf(is.jurisdiction(), parameters, asked)).orElse(asked);
    return new Found(slug, described, asOf);
  }
}
