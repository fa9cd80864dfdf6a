package policytimeline.projections.finding;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Reference;
import policytimeline.core.phase.Finding;
import policytimeline.core.phase.Neighbour;
import policytimeline.core.phase.Regime;
import policytimeline.core.phase.Relation;
import policytimeline.core.phase.Timeline;
import policytimeline.core.text.TextFindings;

/// What would be found if the record of one instrument were another.
public class RegimeQueries {

  /// A finding and the instrument whose record shows it.
  public record Shown(String slug, Finding finding) {}

  private final Neighbourhood neighbourhood;

  RegimeQueries(Neighbourhood neighbourhood) {
    this.neighbourhood = neighbourhood;
  }

  /// All that is found in the record of an instrument, between it and those that it refers to, and
  /// between it and those that refer to it, as known at a position but for this one record.
  public Set<Shown> around(String slug, Timeline timeline, long known) {
    var own = Neighbour.of(timeline);
    var found = new LinkedHashSet<Shown>();
    timeline.findings().forEach(each -> found.add(new Shown(slug, each)));
    TextFindings.of(timeline).forEach(each -> found.add(new Shown(slug, each)));
    Regime.findings(timeline, neighbours(others(timeline), known))
        .forEach(each -> found.add(new Shown(slug, each)));
    var naming = neighbourhood.naming(slug, known);
    var holders = neighbours(naming.stream().map(Relation::holder), known);
    for (var relation : naming) {
      var holder = holders.getOrDefault(relation.holder(), Neighbour.UNRECORDED);
      Regime.findings(relation, holder, own)
          .forEach(each -> found.add(new Shown(relation.holder().slug(), each)));
    }
    return found;
  }

  private static Stream<InstrumentId> others(Timeline timeline) {
    return Relation.of(timeline.record())
        .map(Relation::other)
        .map(Reference::instrument)
        .flatMap(Stream::ofNullable);
  }

  private Map<InstrumentId, Neighbour> neighbours(Stream<InstrumentId> slugs, long known) {
    var names = slugs.map(InstrumentId::slug).distinct().toList();
    return neighbourhood.histories(names, names).entrySet().stream()
        .collect(toMap(each -> InstrumentId.of(each.getKey()), each -> each.getValue().at(known)));
  }
}
