package policytimeline.api.drawing;

import java.time.LocalDate;
import java.util.List;

/// A number that holds from one step to the next, drawn as a stair. It is drawn to be stretched;
/// what it is about stands beside it as text.
public final class Staircase {

  private static final int WIDTH = 1000;

  private static final double HEIGHT = 48;

  private Staircase() {}

  /// The drawing.
  ///
  /// @param steps their first days
  /// @param end the first day after the last step
  /// @param to where the drawing ends, which may be later
  /// @param most the number that reaches the top
  public static String draw(
      List<LocalDate> steps, LocalDate end, LocalDate to, List<Long> values, long most) {
    var scale = new Scale(steps.getFirst(), to, WIDTH);
    var line = new StringBuilder("M0 " + height(values.getFirst(), most));
    for (var place = 1; place < steps.size(); place++) {
      line.append("H%sV%s".formatted(scale.x(steps.get(place)), height(values.get(place), most)));
    }
    line.append("H").append(scale.x(end));
    return new Svg()
        .open("svg", "viewBox", "0 0 1000 50", "preserveAspectRatio", "none", "aria-hidden", "true")
        .add("path", "class", "area", "d", line + "V" + (HEIGHT + 1) + "H0z")
        .add("path", "class", "line", "d", line, "vector-effect", "non-scaling-stroke")
        .add("path", "class", "axis0", "d", "M0 49H1000", "vector-effect", "non-scaling-stroke")
        .close()
        .markup();
  }

  private static double height(long value, long most) {
    return Scale.rounded(HEIGHT - (HEIGHT - 3) * value / Math.max(1, most));
  }
}
