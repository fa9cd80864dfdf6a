package policytimeline.api.agenda;

import java.util.List;
import policytimeline.api.agenda.Agenda.View;
import policytimeline.api.frame.Address;
import policytimeline.api.language.Language;

/// The ways in which the actions of a plan are listed.
final class Views {

  private Views() {}

  /// Narrowed, the actions themselves are meant.
  static String of(Address here) {
    var asked = here.first("view");
    if (asked == null) {
      var isNarrowed =
          List.of("pillar", "section", "agency", "progress").stream()
              .anyMatch(name -> here.first(name) != null);
      return isNarrowed ? "actions" : "sections";
    }
    return List.of("sections", "actions", "agencies").contains(asked) ? asked : "sections";
  }

  static List<View> all(Address here, String view, int all, Language language) {
    var bare = here.without("pillar", "section", "agency", "progress", "view");
    var recorded = bare.with("progress", "under_way,completed,dropped");
    return List.of(
        new View(bare.link(), language.text("plan.view.sections"), view.equals("sections")),
        new View(
            bare.with("view", "actions").link(),
            language.text("plan.view.actions", language.number(all)),
            view.equals("actions") && here.first("progress") == null),
        new View(
            bare.with("view", "agencies").link(),
            language.text("plan.view.agencies"),
            view.equals("agencies")),
        new View(
            recorded.link(), language.text("plan.view.recorded"), here.first("progress") != null));
  }
}
