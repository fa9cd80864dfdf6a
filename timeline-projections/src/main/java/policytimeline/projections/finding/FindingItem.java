package policytimeline.projections.finding;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Period;

/// One finding.
///
/// @param stream whose record shows it
/// @param period the days that it concerns, where it concerns some more than others
/// @param entries between which it lies
public record FindingItem(
    UUID id,
    String stream,
    String kind,
    String message,
    @Nullable Period period,
    List<String> entries,
    List<Source> sources) {}
