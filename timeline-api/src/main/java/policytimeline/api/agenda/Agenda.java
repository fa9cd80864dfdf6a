package policytimeline.api.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.frame.Title;

/// What stands on the page of a plan.
///
/// @param life where the plan is told of as an instrument
/// @param views the ways in which its actions are listed
record Agenda(
    String crumb,
    Title title,
    @Nullable Title besides,
    String status,
    String standing,
    String life,
    boolean incomplete,
    List<Amount> amounts,
    List<Pillar> pillars,
    List<View> views,
    List<Section> sections,
    List<Action> actions,
    List<AgencyRow> agencies,
    @Nullable String more,
    String json) {

  record Amount(String number, String words, String glyph, String code) {}

  record Pillar(
      String anchor,
      String name,
      String title,
      @Nullable String aim,
      @Nullable String means,
      int sections,
      long actions) {}

  record View(String href, String word, boolean current) {}

  /// The sections of one pillar.
  record Section(String anchor, String heading, String number, List<Row> rows) {}

  /// @param marks one a action, drawn
  record Row(
      String number,
      String title,
      String href,
      long actions,
      String marks,
      List<String> agencies,
      @Nullable Integer page) {}

  record Action(
      String anchor,
      String place,
      String summary,
      List<String> agencies,
      String progress,
      String code,
      @Nullable String since,
      @Nullable String entry,
      @Nullable Integer page) {}

  record AgencyRow(String name, String href, long actions, String bar) {}
}
