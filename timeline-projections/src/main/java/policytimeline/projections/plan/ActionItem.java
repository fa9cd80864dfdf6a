package policytimeline.projections.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Wording;
import policytimeline.projections.plan.ActionQuestion.Place;

/// A recommended action, and how far it had come on a day.
///
/// @param from the first day of its progress
/// @param to the first day on which the progress is another; absent while none is known
/// @param because the entry that began it
public record ActionItem(
    Place place,
    Wording summary,
    List<String> agencies,
    @Nullable Integer page,
    String progress,
    LocalDate from,
    @Nullable LocalDate to,
    String because) {}
