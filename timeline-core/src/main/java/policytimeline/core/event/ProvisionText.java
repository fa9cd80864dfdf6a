package policytimeline.core.event;

import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Wording;

/// A provision with its heading and its text, where they are recorded.
public record ProvisionText(
    Provision provision, @Nullable Wording heading, @Nullable Wording text) {}
