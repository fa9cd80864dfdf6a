package policytimeline.core.broken.util;

/// Lives where nobody would look for it.
record Anything(String text) {}
