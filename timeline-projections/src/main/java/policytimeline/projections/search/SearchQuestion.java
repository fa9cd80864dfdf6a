package policytimeline.projections.search;

import java.time.LocalDate;
import policytimeline.projections.state.Filters;

/// What to look for on a day, as known at a position.
///
/// @param text words, a citation, or both
/// @param offset how many items were on the pages before
public record SearchQuestion(
    String text, LocalDate on, long known, Filters filters, int offset, int limit) {}
