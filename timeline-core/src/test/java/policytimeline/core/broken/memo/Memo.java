package policytimeline.core.broken.memo;

/// A memo that an order should not know.
public record Memo(String slug) {}
