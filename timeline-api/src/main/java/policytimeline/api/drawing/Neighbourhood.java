package policytimeline.api.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One instrument and those that act upon it, on the left, or that it acts upon, on the right. With
/// little room they stand above and below it.
public final class Neighbourhood {

  private static final int ROW = 24;

  private static final int BOX = 44;

  private static final double SIZE = 12;

  /// Another instrument, and how it stands to this one.
  ///
  /// @param href absent where there is no page of it
  /// @param type of the relation, which colours its line
  /// @param word what it does, or what is done to it
  public record Kin(String citation, @Nullable String href, String type, String word) {}

  /// The instrument in the middle.
  public record Self(String citation, String said) {}

  private Neighbourhood() {}

  public static String draw(
      Self self, List<Kin> before, List<Kin> after, int width, boolean narrow, String label) {
    return narrow
        ? upright(self, before, after, width, label)
        : across(self, before, after, width, label);
  }

  private static String across(
      Self self, List<Kin> before, List<Kin> after, int width, String label) {
    var rows = Math.max(2, Math.max(before.size(), after.size()));
    var height = rows * ROW + 8;
    var middle = height / 2.0;
    var box = box(self);
    var left = width / 2.0 - box / 2;
    var svg = begin(width, height, "only-wide", label);
    for (var place = 0; place < before.size(); place++) {
      var y = y(place, before.size(), height);
      var kin = before.get(place);
      edge(
          svg,
          kin,
          "M%s %sC%s %s %s %s %s %s"
              .formatted(260, y, 340, y, left - 80, middle, left - 10, middle));
      name(svg, kin, 252, y + 4, "end");
    }
    for (var place = 0; place < after.size(); place++) {
      var y = y(place, after.size(), height);
      var kin = after.get(place);
      var end = width - 260;
      edge(
          svg,
          kin,
          "M%s %sC%s %s %s %s %s %s"
              .formatted(
                  left + box + 2, middle, left + box + 80, middle, end - 80, y, end - 10, y));
      tip(svg, kin, end - 10, y);
      name(svg, kin, end + 8, y + 4, "start");
    }
    before.stream()
        .filter(Neighbourhood::isDirected)
        .findFirst()
        .ifPresent(kin -> tip(svg, kin, left - 10, middle));
    self(svg, self, left, middle - BOX / 2.0, box);
    return svg.close().markup();
  }

  private static String upright(
      Self self, List<Kin> before, List<Kin> after, int width, String label) {
    var height = (before.size() + after.size()) * ROW + BOX + 24;
    var top = before.size() * ROW + 12;
    var svg = begin(width, height, "only-narrow", label);
    for (var place = 0; place < before.size(); place++) {
      var y = place * ROW + 12;
      edge(svg, before.get(place), "M22 %dH10V%d".formatted(y, top - 6));
      name(svg, before.get(place), 28, y + 4, "start");
    }
    for (var place = 0; place < after.size(); place++) {
      var y = top + BOX + 12 + place * ROW;
      edge(svg, after.get(place), "M10 %dV%dH20".formatted(top + BOX, y));
      tip(svg, after.get(place), 20, y);
      name(svg, after.get(place), 32, y + 4, "start");
    }
    self(svg, self, 0, top, Math.min(width, box(self)));
    return svg.close().markup();
  }

  /// As wide as what stands in it.
  private static double box(Self self) {
    var said =
        Math.max(Letters.width(self.citation(), 1.15 * SIZE), Letters.width(self.said(), SIZE));
    return Math.max(170, Scale.rounded(said) + 24);
  }

  private static Svg begin(int width, int height, String name, String label) {
    return new Svg()
        .open(
            "svg",
            "class",
            name,
            "viewBox",
            "0 0 %d %d".formatted(width, height),
            "width",
            width,
            "height",
            height,
            "role",
            "group",
            "aria-label",
            label);
  }

  private static double y(int place, int of, int height) {
    return Scale.rounded((height - of * ROW) / 2.0 + place * ROW + ROW / 2.0);
  }

  private static void self(Svg svg, Self self, double x, double y, double width) {
    svg.add("rect", "class", "node-me", "x", x, "y", y, "width", width, "height", BOX, "rx", 3)
        .text("text", self.citation(), "class", "t-b t-inv", "x", x + 12, "y", y + 19)
        .text("text", self.said(), "class", "t-s t-inv", "x", x + 12, "y", y + 35);
  }

  /// The citation is never cut; the word takes what room there is.
  private static void name(Svg svg, Kin kin, double x, double y, String anchor) {
    var href = kin.href();
    if (href != null) {
      svg.open("a", "href", href);
    }
    svg.open("text", "x", x, "y", y, "text-anchor", anchor)
        .text("tspan", kin.citation(), "class", "t-b")
        .text("tspan", " " + Letters.cut(kin.word(), 190, SIZE), "class", "t-muted")
        .close();
    if (href != null) {
      svg.close();
    }
  }

  private static void edge(Svg svg, Kin kin, String path) {
    svg.add("path", "class", "edge " + look(kin.type()), "d", path);
  }

  private static void tip(Svg svg, Kin kin, double x, double y) {
    if (isDirected(kin)) {
      svg.add(
          "path",
          "class",
          "tip " + look(kin.type()),
          "d",
          "M%s %sl10 0l-10-4.5v9l10-4.5z".formatted(Scale.rounded(x), Scale.rounded(y)));
    }
  }

  private static boolean isDirected(Kin kin) {
    return !kin.type().equals("see_also");
  }

  private static String look(String type) {
    return switch (type) {
      case "revokes", "rescinds", "repeals", "vacates", "withdraws" -> "revoked";
      case "supersedes", "replaces" -> "superseded";
      case "suspends" -> "suspended";
      case "implements", "mandates", "applies" -> "in_force dash";
      default -> "quiet";
    };
  }
}
