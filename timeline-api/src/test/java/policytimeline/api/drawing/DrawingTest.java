package policytimeline.api.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import policytimeline.api.drawing.DayMarks.Mark;
import policytimeline.api.drawing.Neighbourhood.Kin;
import policytimeline.api.drawing.Neighbourhood.Self;
import policytimeline.api.drawing.SegmentBar.Segment;
import policytimeline.core.instrument.Period;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Status;

/// What the drawings show, read as markup.
class DrawingTest {

  private static final LocalDate ISSUED = LocalDate.of(2023, 10, 30);

  private static final LocalDate REVOKED = LocalDate.of(2025, 1, 20);

  private static final LocalDate CHECKED = LocalDate.of(2026, 6, 5);

  private static final List<Phase> EO_14110 =
      List.of(phase(ISSUED, REVOKED, Status.IN_FORCE), phase(REVOKED, null, Status.REVOKED));

  private static Phase phase(LocalDate from, @Nullable LocalDate to, Status status) {
    return new Phase(new Period(from, to), status, Applies.ALL, List.of(), false);
  }

  private static Element read(String markup) {
    assertThat(markup).doesNotContain("style=", "<style", "<script");
    return Jsoup.parse(markup, Parser.xmlParser());
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.attr(name));
  }

  private static Element lifeLine(List<Phase> phases, LocalDate on, boolean uncovered) {
    var scale = Scale.ofYears(LocalDate.of(2023, 1, 1), CHECKED, LifeLine.WIDTH);
    return read(new LifeLine(scale, on, CHECKED).draw(phases, uncovered));
  }

  @Test
  void what_lies_after_the_day_is_pale() {
    var life = lifeLine(EO_14110, LocalDate.of(2024, 6, 1), false);

    var bars = life.select("rect.bar.in_force");
    assertThat(bars).hasSize(2);
    assertThat(bars.getFirst().hasClass("later")).isFalse();
    assertThat(bars.getLast().hasClass("later")).isTrue();
    assertThat(number(bars.getFirst(), "x") + number(bars.getFirst(), "width"))
        .isEqualTo(number(bars.getLast(), "x"), within(0.11));
  }

  @Test
  void a_revocation_is_a_cross_and_a_supersession_an_arrow() {
    assertThat(lifeLine(EO_14110, REVOKED, false).select("path.barline.revoked")).hasSize(1);
    var superseded =
        List.of(phase(ISSUED, REVOKED, Status.IN_FORCE), phase(REVOKED, null, Status.SUPERSEDED));
    assertThat(lifeLine(superseded, REVOKED, false).select("path.bar.superseded")).hasSize(1);
  }

  @Test
  void what_is_open_ends_where_it_was_checked_and_not_today() {
    var open = lifeLine(List.of(phase(ISSUED, null, Status.IN_FORCE)), REVOKED, false);

    var last = open.select("rect.bar").getLast();
    var scale = Scale.ofYears(LocalDate.of(2023, 1, 1), CHECKED, LifeLine.WIDTH);
    assertThat(number(last, "x") + number(last, "width")).isEqualTo(scale.x(CHECKED), within(0.11));
  }

  @Test
  void unknown_is_hatched_and_never_a_bar() {
    var life = lifeLine(EO_14110, ISSUED, true);

    assertThat(life.select("rect.bar")).isEmpty();
    assertThat(life.select("rect.hatch.unknown").getFirst().attr("fill")).isEqualTo("url(#hatch)");
  }

  @Test
  void what_is_in_force_and_binds_nobody_is_drawn_as_what_is_to_come() {
    var idle =
        new Phase(new Period(ISSUED, REVOKED), Status.IN_FORCE, Applies.NONE, List.of(), false);

    var life = lifeLine(List.of(idle), REVOKED, false);

    assertThat(life.select("rect.ghost.in_force")).hasSize(1);
    assertThat(life.select("rect.bar")).isEmpty();
  }

  @Test
  void a_day_in_force_is_seen_however_short() {
    var day = List.of(phase(ISSUED, ISSUED.plusDays(1), Status.IN_FORCE));

    assertThat(lifeLine(day, CHECKED, false).select("rect.bar"))
        .allSatisfy(bar -> assertThat(number(bar, "width")).isGreaterThanOrEqualTo(1));
  }

  @Test
  void each_segment_leads_to_its_place_and_is_named() {
    var scale = Scale.ofYears(ISSUED, CHECKED, 1000);
    var bar =
        read(
            SegmentBar.draw(
                List.of(
                    new Segment(EO_14110.getFirst(), "#phase-1", "In force"),
                    new Segment(EO_14110.getLast(), "#phase-2", "Revoked")),
                scale,
                REVOKED,
                "Phases"));

    assertThat(bar.select("a").eachAttr("href")).containsExactly("#phase-1", "#phase-2");
    assertThat(bar.select("a > title").eachText()).containsExactly("In force", "Revoked");
    assertThat(bar.select("path.cursor").attr("d")).startsWith("M" + scale.x(REVOKED));
  }

  @Test
  void a_relation_without_direction_has_no_arrowhead() {
    var self = new Self("EO 14110", "in force");
    var see = new Kin("EO 12250", "/instruments/us-eo-12250", "see_also", "refers to");
    var revokes = new Kin("EO 14148", null, "revokes", "revokes");

    var undirected = read(Neighbourhood.draw(self, List.of(), List.of(see), 1152, false, "Acts"));
    var directed = read(Neighbourhood.draw(self, List.of(), List.of(revokes), 1152, false, "Acts"));

    assertThat(undirected.select("path.tip")).isEmpty();
    assertThat(directed.select("path.tip.revoked")).hasSize(1);
    assertThat(directed.select("a")).isEmpty();
    assertThat(undirected.select("a").attr("href")).isEqualTo("/instruments/us-eo-12250");
  }

  @Test
  void narrow_and_wide_show_the_same_acts() {
    var self = new Self("EO 14110", "in force");
    var kin = List.of(new Kin("EO 14148", null, "revokes", "revokes it"));

    var wide = read(Neighbourhood.draw(self, kin, kin, 1152, false, "Acts"));
    var narrow = read(Neighbourhood.draw(self, kin, kin, 358, true, "Acts"));

    assertThat(narrow.select("tspan").eachText()).isEqualTo(wide.select("tspan").eachText());
    assertThat(number(narrow.child(0), "width")).isEqualTo(358);
    assertThat(narrow.child(0).hasClass("only-narrow")).isTrue();
  }

  @Test
  void two_beliefs_differ_within_a_frame() {
    var scale = Scale.ofYears(ISSUED, CHECKED, 1152);
    var plane =
        read(
            new Plane(scale, REVOKED, CHECKED, false)
                .draw(
                    List.of(
                        new Plane.Row("@1", List.of(phase(ISSUED, null, Status.IN_FORCE))),
                        new Plane.Row("@2", EO_14110)),
                    new Plane.Words("before", "title", "said", phase -> phase.status().code())));

    var frame = plane.select("rect.differs");
    assertThat(frame).hasSize(1);
    assertThat(number(frame.getFirst(), "x")).isEqualTo(scale.x(REVOKED));
    assertThat(plane.select("rect.hatch[fill='url(#dots)']")).hasSize(1);
  }

  @Test
  void days_that_lie_close_keep_their_marks_and_share_a_label() {
    var marks =
        List.of(
            new Mark(REVOKED, "Jan 20, 2025", 1, 1),
            new Mark(REVOKED.plusDays(1), "Jan 21, 2025", 9, 0));

    var strip = read(DayMarks.draw(REVOKED, REVOKED.plusYears(1), marks, 1152, false, "Days"));

    assertThat(strip.select("circle")).hasSize(5);
    assertThat(strip.select("text").eachText()).containsExactly("Jan 20, 2025");
  }

  @Test
  void a_text_cannot_become_markup() {
    var self = new Self("<script>", "a & b");

    var markup = Neighbourhood.draw(self, List.of(), List.of(), 1152, false, "\"quoted\"");

    assertThat(markup).doesNotContain("<script>").contains("&lt;script&gt;", "a &amp; b");
    assertThat(read(markup).child(0).attr("aria-label")).isEqualTo("\"quoted\"");
  }

  @Test
  void a_chinese_character_takes_twice_the_room_of_a_letter() {
    assertThat(Letters.width("人工", 12)).isEqualTo(24);
    assertThat(Letters.cut("人工智能", 30, 12)).isEqualTo("人…");
    assertThat(Letters.cut("short", 100, 12)).isEqualTo("short");
  }
}
