package policytimeline.core.passage;

import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Period;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Wording;

/// What a provision said over a run of days.
public record Passage(
    Provision provision, @Nullable Wording heading, @Nullable Wording text, Period period) {}
