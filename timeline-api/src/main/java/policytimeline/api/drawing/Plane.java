package policytimeline.api.drawing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.phase.Phase;

/// Both times of one record: across lie the days on which the law held, down lies what was believed
/// of them, oldest first. Rows are in order, not to scale. Where a belief differs from the one
/// before, a dashed frame stands around both.
public final class Plane {

  private static final int ROW = 46;

  private static final int BAR = 20;

  private static final int TOP = 26;

  private static final double SIZE = 11;

  /// What was believed over a run of positions.
  ///
  /// @param label the positions in words
  public record Row(String label, List<Phase> phases) {}

  /// What is written on it.
  ///
  /// @param uncovered what the first row says, before anything was recorded
  /// @param words of a status, within its bar
  public record Words(
      String uncovered, String title, String description, Function<Phase, String> words) {}

  private final Scale scale;
  private final LocalDate on;
  private final LocalDate checkedUntil;
  private final boolean narrow;

  public Plane(Scale scale, LocalDate on, LocalDate checkedUntil, boolean narrow) {
    this.scale = scale;
    this.on = on;
    this.checkedUntil = checkedUntil;
    this.narrow = narrow;
  }

  public String draw(List<Row> rows, Words words) {
    var height = TOP + (rows.size() + 1) * ROW + 18;
    var svg =
        new Svg()
            .open(
                "svg",
                "class",
                narrow ? "only-narrow" : "only-wide",
                "viewBox",
                "0 0 %d %d".formatted(scale.width(), height),
                "width",
                scale.width(),
                "height",
                height,
                "role",
                "img",
                "aria-label",
                words.title() + ". " + words.description());
    axis(svg, height);
    label(svg, words.uncovered(), 0);
    svg.add(
        "rect",
        "class",
        "hatch unknown",
        "x",
        0,
        "y",
        y(0) + 18,
        "width",
        scale.width(),
        "height",
        BAR,
        "fill",
        "url(#hatch)");
    for (var place = 0; place < rows.size(); place++) {
      label(svg, rows.get(place).label(), place + 1);
      for (var phase : rows.get(place).phases()) {
        draw(svg, phase, y(place + 1) + 18, words);
      }
    }
    for (var place = 1; place < rows.size(); place++) {
      frame(svg, rows.get(place - 1).phases(), rows.get(place).phases(), place);
    }
    if (scale.contains(on)) {
      svg.add("path", "class", "cursor", "d", "M%s 8V%d".formatted(scale.x(on), height - 18));
    }
    return svg.close().markup();
  }

  private void axis(Svg svg, int height) {
    for (var year : scale.years(narrow ? 5 : 12)) {
      var x = scale.x(LocalDate.of(year, 1, 1));
      svg.add("path", "class", "axis", "d", "M%s %dV%d".formatted(x, TOP, height - 18))
          .text("text", "" + year, "class", "t-muted t-s", "x", x + 3, "y", height - 4);
    }
  }

  private static void label(Svg svg, String text, int row) {
    svg.text("text", text, "class", "t-b halo", "x", 0, "y", y(row) + 13);
  }

  private static int y(int row) {
    return TOP + row * ROW;
  }

  private void draw(Svg svg, Phase phase, int y, Words words) {
    var to = phase.to();
    var from = scale.x(phase.from());
    var end = scale.x(to == null ? checkedUntil : to);
    var status = phase.status();
    var width = Math.max(1, Scale.rounded(end - from));
    switch (Look.of(phase)) {
      case BAR -> {
        rect(svg, "bar " + status.code(), from, y, width, null);
        if (to == null) {
          rect(
              svg,
              "hatch " + status.code(),
              end,
              y,
              Scale.rounded(scale.width() - end),
              "url(#dots)");
        }
      }
      case GHOST -> rect(svg, "ghost " + status.code(), from, y, width, null);
      case HATCH -> rect(svg, "hatch unknown", from, y, width, "url(#hatch)");
      case END ->
          svg.add(
              "path",
              "class",
              "barline " + status.code(),
              "d",
              "M%s %dH%s".formatted(from, y + BAR / 2, to == null ? scale.width() : end));
    }
    write(svg, phase, y, from, width, words);
  }

  private void write(Svg svg, Phase phase, int y, double from, double width, Words words) {
    var word = words.words().apply(phase);
    var look = Look.of(phase);
    if (look == Look.END) {
      Look.mark(svg, phase.status(), from, y + BAR / 2.0);
      var room = scale.width() - from > Letters.width(word, SIZE) + 12;
      svg.text(
          "text",
          word,
          "class",
          "t-s t-b halo",
          "x",
          room ? from + 9 : scale.width(),
          "y",
          y + 6,
          "text-anchor",
          room ? null : "end");
    } else if (Letters.width(word, SIZE) + 10 < width) {
      svg.text(
          "text",
          word,
          "class",
          look == Look.BAR ? "t-s t-b t-inv" : "t-s t-b halo",
          "x",
          from + 6,
          "y",
          y + 14);
    }
  }

  private static void rect(
      Svg svg, String name, double x, int y, double width, @Nullable String fill) {
    if (width > 0) {
      svg.add("rect", "class", name, "x", x, "y", y, "width", width, "height", BAR, "fill", fill);
    }
  }

  /// From the first day on which both differ to the last.
  private void frame(Svg svg, List<Phase> before, List<Phase> after, int row) {
    var turns =
        Stream.concat(before.stream(), after.stream())
            .flatMap(phase -> Stream.of(phase.from(), phase.to() == null ? scale.to() : phase.to()))
            .distinct()
            .sorted()
            .toList();
    var first = turns.stream().filter(day -> !at(before, day).equals(at(after, day))).findFirst();
    var last =
        turns.reversed().stream()
            .filter(day -> !at(before, day.minusDays(1)).equals(at(after, day.minusDays(1))))
            .findFirst();
    if (first.isPresent() && last.isPresent()) {
      var x = scale.x(first.get());
      var end = scale.x(last.get());
      svg.add(
          "rect",
          "class",
          "ghost differs",
          "x",
          x,
          "y",
          y(row) + 15,
          "width",
          Math.max(3, Scale.rounded(end - x)),
          "height",
          ROW + BAR + 6);
    }
  }

  private static String at(List<Phase> phases, LocalDate day) {
    return phases.stream()
        .filter(phase -> phase.period().contains(day))
        .findFirst()
        .map(phase -> phase.status().code() + phase.applies().code())
        .orElse("");
  }
}
