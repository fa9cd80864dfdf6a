package policytimeline.api.drawing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

/// How much began and ended, step by step: what began stands above the line, what ended below. Its
/// width is stretched, so it has no text.
public final class ChangeStrip {

  private static final int WIDTH = 1000;

  private static final double LINE = 26;

  private static final double ABOVE = 24;

  private static final double BELOW = 16;

  private ChangeStrip() {}

  /// Draws the strip.
  ///
  /// @param steps their first days
  /// @param on the chosen day
  public static String draw(
      LocalDate from,
      LocalDate to,
      List<LocalDate> steps,
      List<Long> began,
      List<Long> ended,
      LocalDate on) {
    var scale = new Scale(from, to, WIDTH);
    var most = Math.max(1, LongStream.concat(most(began), most(ended)).max().orElse(1));
    var svg =
        new Svg()
            .open(
                "svg",
                "viewBox",
                "0 0 1000 44",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true")
            .add("path", "class", "axis0", "d", "M0 26H1000", "vector-effect", "non-scaling-stroke")
            .add("path", "class", "up", "d", bars(scale, steps, began, most, ABOVE, -1))
            .add("path", "class", "down", "d", bars(scale, steps, ended, most, BELOW, 1));
    if (scale.contains(on)) {
      svg.add(
          "path",
          "class",
          "cursor",
          "d",
          "M" + scale.x(on) + " 0V44",
          "vector-effect",
          "non-scaling-stroke");
    }
    return svg.close().markup();
  }

  private static LongStream most(List<Long> values) {
    return values.stream().mapToLong(Long::longValue);
  }

  /// By the square root, so that a day of many does not hide the rest.
  private static String bars(
      Scale scale, List<LocalDate> steps, List<Long> values, long most, double room, int way) {
    var path = new StringBuilder();
    for (var place = 0; place < steps.size(); place++) {
      if (values.get(place) > 0) {
        var height =
            Math.max(3, Scale.rounded(room * Math.sqrt((double) values.get(place) / most)));
        path.append("M%s %sh2v%sh-2z".formatted(scale.x(steps.get(place)), LINE, way * height));
      }
    }
    return path.toString();
  }
}
