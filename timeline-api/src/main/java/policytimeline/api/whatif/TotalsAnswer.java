package policytimeline.api.whatif;

import java.util.Map;

/// How many instruments are in force, partly in force or suspended on the day.
///
/// @param is by the record
/// @param would without the entry
record TotalsAnswer(StateTotals is, StateTotals would) {

  /// As `/state` counts them.
  record StateTotals(long total, Map<String, Long> status) {}
}
