package policytimeline.api.drawing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.phase.Phase;

/// The phases of one instrument one after the other; each leads to its place in the list below.
/// Its width is stretched, so its words are titles.
public final class SegmentBar {

  private static final String STILL = "non-scaling-stroke";

  /// One phase, and where it leads.
  ///
  /// @param href of its place in the list
  /// @param title what it is, and its days
  public record Segment(Phase phase, String href, String title) {}

  private SegmentBar() {}

  /// Draws the bar.
  ///
  /// @param scale of a width of 1000
  public static String draw(List<Segment> segments, Scale scale, LocalDate on, String label) {
    var svg =
        new Svg()
            .open(
                "svg",
                "viewBox",
                "0 0 %d 30".formatted(scale.width()),
                "preserveAspectRatio",
                "none",
                "role",
                "group",
                "aria-label",
                label);
    segments.forEach(segment -> draw(svg, segment, scale));
    if (scale.contains(on)) {
      svg.add(
          "path",
          "class",
          "cursor",
          "d",
          "M%s 0V30".formatted(scale.x(on)),
          "vector-effect",
          STILL);
    }
    return svg.close().markup();
  }

  private static void draw(Svg svg, Segment segment, Scale scale) {
    var phase = segment.phase();
    var status = phase.status().code();
    var to = phase.to();
    var from = scale.x(phase.from());
    var end = scale.x(to == null ? scale.to() : to);
    var width = Math.max(2, Scale.rounded(end - from));
    svg.open("a", "href", segment.href()).text("title", segment.title());
    switch (Look.of(phase)) {
      case BAR -> rect(svg, "bar " + status, from, width, null);
      case GHOST -> rect(svg, "ghost " + status, from, width, null);
      case HATCH -> rect(svg, "hatch unknown", from, width, "url(#hatch)");
      case END -> {
        rect(svg, "clear", from, width, null);
        svg.add(
            "path",
            "class",
            "barline " + status,
            "d",
            "M%s 13H%s".formatted(from, Math.max(from + 2, end)),
            "vector-effect",
            STILL);
      }
    }
    svg.close();
  }

  private static void rect(Svg svg, String name, double x, double width, @Nullable String fill) {
    svg.add("rect", "class", name, "x", x, "y", 4, "width", width, "height", 18, "fill", fill);
  }
}
