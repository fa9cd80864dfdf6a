package policytimeline.projections.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.entry.RecordedEntry;
import policytimeline.projections.finding.RegimeQueries;
import policytimeline.projections.finding.RegimeQueries.Shown;
import policytimeline.projections.record.RecordQueries;
import policytimeline.projections.whatif.Supposed.Held;

/// Supposes that an entry had never been recorded. An act changes the instrument on whose stream it
/// is, so that one alone is folded anew, and the findings between it and its neighbours.
public class WhatIfQueries {

  /// The id of an entry that nobody recorded.
  private static final String SUPPOSED = "supposed";

  private final RecordQueries records;
  private final RegimeQueries regime;

  WhatIfQueries(RecordQueries records, RegimeQueries regime) {
    this.records = records;
    this.regime = regime;
  }

  /// The instrument of an entry with and without it, as known at a position.
  public Supposed without(RecordedEntry entry, LocalDate on, long known) {
    var slug = entry.stream();
    var entries = records.entries(slug, known);
    var is = Timeline.of(entries);
    var would =
        Timeline.of(entries.stream().filter(each -> !each.id().equals(entry.id())).toList());
    var found = regime.around(slug, is, known);
    var supposed = regime.around(slug, would, known);
    return new Supposed(
        slug,
        entry.id(),
        entry.type(),
        held(is, on),
        held(would, on),
        without(supposed, found),
        without(found, supposed));
  }

  /// An instrument as it is recorded, and as it would be with an entry more.
  public Supposed with(PolicyEvent event, LocalDate on, long known) {
    var slug = event.stream();
    var entries = records.entries(slug, known);
    var more = new ArrayList<>(entries);
    more.add(new Entry(SUPPOSED, known + 1, event));
    var is = Timeline.of(entries);
    var would = Timeline.of(more);
    var found = regime.around(slug, is, known);
    var supposed = regime.around(slug, would, known);
    return new Supposed(
        slug,
        SUPPOSED,
        event.getClass().getSimpleName(),
        held(is, on),
        held(would, on),
        without(supposed, found),
        without(found, supposed));
  }

  private static Held held(Timeline timeline, LocalDate on) {
    return new Held(
        timeline.statusOn(on),
        timeline.phaseOn(on).map(Phase::applies).orElse(Applies.NONE),
        timeline.phases());
  }

  private static List<Shown> without(Set<Shown> some, Set<Shown> others) {
    return some.stream().filter(each -> !others.contains(each)).toList();
  }
}
