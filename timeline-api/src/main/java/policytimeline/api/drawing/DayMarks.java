package policytimeline.api.drawing;

import java.time.LocalDate;
import java.util.List;
import policytimeline.core.phase.Status;

/// On which days something changed: above the line a dot for each that began, up to four, and below
/// a cross for those that ended.
public final class DayMarks {

  private static final int LINE = 64;

  private static final int HEIGHT = 114;

  private static final int MOST_DOTS = 4;

  private static final double SIZE = 11;

  /// One day, and how much began and ended on it.
  ///
  /// @param label the day in words
  public record Mark(LocalDate day, String label, int began, int ended) {}

  private DayMarks() {}

  public static String draw(
      LocalDate from, LocalDate to, List<Mark> marks, int width, boolean narrow, String label) {
    var scale = new Scale(from, to.plusDays(1), width);
    var svg =
        new Svg()
            .open(
                "svg",
                "class",
                narrow ? "only-narrow" : "only-wide",
                "viewBox",
                "0 0 %d %d".formatted(width, HEIGHT),
                "width",
                width,
                "height",
                HEIGHT,
                "role",
                "img",
                "aria-label",
                label)
            .add("path", "class", "axis0", "d", "M0 %dH%d".formatted(LINE, width));
    var free = -1.0;
    for (var mark : marks) {
      var x = Math.clamp(scale.x(mark.day()), 5, width - 5.0);
      for (var dot = 0; dot < Math.min(mark.began(), MOST_DOTS); dot++) {
        svg.add("circle", "class", "up", "cx", x, "cy", LINE - 8 - dot * 11, "r", 4);
      }
      for (var cross = 0; cross < Math.min(mark.ended(), MOST_DOTS); cross++) {
        Look.mark(svg, Status.REVOKED, x, LINE + 9 + cross * 11.0);
      }
      var room = Letters.width(mark.label(), SIZE);
      if (x > free && x + room < width) {
        svg.text("text", mark.label(), "class", "t-s halo", "x", Scale.rounded(x - 4), "y", 12);
        free = x + room + 12;
      }
    }
    return svg.close().markup();
  }
}
