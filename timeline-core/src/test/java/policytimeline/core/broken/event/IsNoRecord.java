package policytimeline.core.broken.event;

/// An event that can change after it was recorded.
final class IsNoRecord {

  private IsNoRecord() {}
}
