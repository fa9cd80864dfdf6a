package policytimeline.api.broken.util;

/// Anything at all.
final class Anything {}
