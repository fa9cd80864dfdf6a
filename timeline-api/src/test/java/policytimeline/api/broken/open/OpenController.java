package policytimeline.api.broken.open;

/// Seen from everywhere.
public final class OpenController {}
