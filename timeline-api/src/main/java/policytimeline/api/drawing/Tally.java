package policytimeline.api.drawing;

import java.util.List;

/// Small numbers, drawn: a mark for each, or a bar of a length.
public final class Tally {

  private static final int A_ROW = 12;

  private static final int STEP = 9;

  private static final int ROW = 13;

  private Tally() {}

  /// A mark for each.
  ///
  /// @param looks the status that colours each mark, or nothing for an empty one
  /// @param label the same in words
  public static String marks(List<String> looks, String label) {
    var rows = Math.max(1, (looks.size() + A_ROW - 1) / A_ROW);
    var width = STEP * Math.max(1, Math.min(A_ROW, looks.size()));
    var svg =
        new Svg()
            .open(
                "svg",
                "width",
                width,
                "height",
                rows * ROW + 1,
                "viewBox",
                "0 0 %d %d".formatted(width, rows * ROW + 1),
                "role",
                "img",
                "aria-label",
                label);
    for (var place = 0; place < looks.size(); place++) {
      var look = looks.get(place);
      svg.add(
          "rect",
          "class",
          look.isEmpty() ? "cell" : "bar " + look,
          "x",
          STEP * (place % A_ROW) + 0.5,
          "y",
          ROW * (place / A_ROW) + 1.5,
          "width",
          6,
          "height",
          9);
    }
    return svg.close().markup();
  }

  /// A bar of a number among others, of which `most` is the greatest.
  public static String bar(long number, long most) {
    return new Svg()
        .open("svg", "width", 200, "height", 12, "viewBox", "0 0 200 12", "aria-hidden", "true")
        .add("rect", "class", "meter", "x", 0, "y", 1, "width", 200, "height", 10)
        .add(
            "rect",
            "class",
            "meter-on",
            "x",
            0,
            "y",
            1,
            "width",
            Scale.rounded(200.0 * number / Math.max(1, most)),
            "height",
            10)
        .close()
        .markup();
  }
}
