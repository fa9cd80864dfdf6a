package policytimeline.api.drawing;

import java.time.LocalDate;
import java.util.List;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Status;

/// The whole life of one instrument on a line: what lies after the chosen day is pale, and what is
/// open ends where the sources were last checked.
public final class LifeLine {

  public static final int WIDTH = 200;

  private static final int HEIGHT = 24;

  private static final double MIDDLE = 12;

  private final Scale scale;
  private final LocalDate on;
  private final LocalDate checkedUntil;

  /// On a scale that all lines of a page share.
  ///
  /// @param on the chosen day
  /// @param checkedUntil up to which an open phase is drawn
  public LifeLine(Scale scale, LocalDate on, LocalDate checkedUntil) {
    this.scale = scale;
    this.on = on;
    this.checkedUntil = checkedUntil;
  }

  /// Draws one life.
  ///
  /// @param uncovered whether the status on the chosen day is unknown, whatever is recorded
  public String draw(List<Phase> phases, boolean uncovered) {
    var svg =
        new Svg()
            .open(
                "svg",
                "width",
                WIDTH,
                "height",
                HEIGHT,
                "viewBox",
                "0 0 %d %d".formatted(WIDTH, HEIGHT),
                "aria-hidden",
                "true")
            .add("path", "class", "axis", "d", "M0 12H" + WIDTH);
    phases.forEach(phase -> draw(svg, phase, uncovered));
    if (scale.contains(on)) {
      svg.add("path", "class", "cursor", "d", "M%sV24".formatted(scale.x(on) + " 0"));
    }
    return svg.close().markup();
  }

  private void draw(Svg svg, Phase phase, boolean uncovered) {
    var status = phase.status();
    var from = scale.x(phase.from());
    var end = end(phase);
    switch (uncovered ? Look.HATCH : Look.of(phase)) {
      case END -> Look.mark(svg, status, from, MIDDLE);
      case HATCH -> hatch(svg, from, end);
      case GHOST -> ghost(svg, status, from, end);
      case BAR -> bar(svg, status, from, end);
    }
  }

  private double end(Phase phase) {
    var to = phase.to();
    return scale.x(to == null ? checkedUntil : to);
  }

  private void bar(Svg svg, Status status, double from, double end) {
    var turn = Math.clamp(scale.x(on), from, Math.max(from, end));
    var name = "bar " + status.code();
    if (turn > from) {
      rect(svg, name, from, turn);
    }
    if (end > turn || turn == from) {
      rect(svg, turn > from || scale.x(on) < from ? name + " later" : name, turn, end);
    }
  }

  /// However short it was, it is seen.
  private static void rect(Svg svg, String name, double from, double end) {
    svg.add(
        "rect",
        "class",
        name,
        "x",
        from,
        "y",
        9,
        "width",
        Math.max(1, Scale.rounded(end - from)),
        "height",
        6);
  }

  private static void hatch(Svg svg, double from, double end) {
    var width = Math.max(2, Scale.rounded(end - from));
    svg.add(
            "rect",
            "class",
            "hatch unknown",
            "x",
            from,
            "y",
            8,
            "width",
            width,
            "height",
            8,
            "fill",
            "url(#hatch)")
        .add("rect", "class", "ghost unknown", "x", from, "y", 8, "width", width, "height", 8);
  }

  private static void ghost(Svg svg, Status status, double from, double end) {
    svg.add(
        "rect",
        "class",
        "ghost " + status.code(),
        "x",
        from,
        "y",
        9,
        "width",
        Math.max(2, Scale.rounded(end - from)),
        "height",
        6);
  }
}
