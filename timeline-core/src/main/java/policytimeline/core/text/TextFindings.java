package policytimeline.core.text;

import java.time.LocalDate;
import java.util.List;
import policytimeline.core.phase.Finding;
import policytimeline.core.phase.Timeline;

/// Changes of a text that cannot be carried out.
public final class TextFindings {

  private TextFindings() {}

  /// All of them, whatever the day.
  public static List<Finding> of(Timeline timeline) {
    if (!Told.isIn(timeline.record())) {
      return List.of();
    }
    return TextFold.of(timeline, LocalDate.MAX).findings();
  }
}
