package policytimeline.api.whatif;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import policytimeline.api.known.AsOf;
import policytimeline.api.whatif.TotalsAnswer.StateTotals;
import policytimeline.projections.state.Filters;
import policytimeline.projections.state.StateQueries;
import policytimeline.projections.state.StateQuestion;
import policytimeline.projections.state.StateQuestion.Sort;

/// Counts the state of the law with and without an entry: only its instrument is counted otherwise.
@Component
class Totals {

  private static final List<String> ALL = List.of();

  private final StateQueries states;

  Totals(StateQueries states) {
    this.states = states;
  }

  TotalsAnswer of(SupposedAnswer supposed, AsOf asOf) {
    var filters = new Filters(ALL, ALL, ALL, ALL, ALL, ALL, Filters.HOLDING, ALL, ALL);
    var question = new StateQuestion(asOf.on(), asOf.position(), filters, Sort.SLUG, null, 1);
    var counts = states.split(question);
    var status = new TreeMap<>(counts.byStatus());
    count(status, supposed.is().status(), -1);
    count(status, supposed.would().status(), 1);
    var total = status.values().stream().mapToLong(Long::longValue).sum();
    return new TotalsAnswer(
        new StateTotals(counts.total(), counts.byStatus()), new StateTotals(total, status));
  }

  private static void count(Map<String, Long> counts, String status, long one) {
    if (Filters.HOLDING.contains(status)) {
      counts.merge(status, one, Long::sum);
      counts.values().removeIf(count -> count == 0);
    }
  }
}
