package policytimeline.api.frame;

import java.util.Locale;

/// The parts of the site that its navigation names, in order.
public enum Section {
  BOARD("/"),
  COMPARE("/compare"),
  PLANS("/plans"),
  DASHBOARD("/dashboard"),
  FINDINGS("/findings"),
  UPCOMING("/upcoming"),
  LOG("/log"),
  IMPORT("/import"),
  RECORD("/record");

  private final String path;

  Section(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }

  String word() {
    return "nav." + name().toLowerCase(Locale.ROOT);
  }
}
