package policytimeline.api.agenda;

import java.util.ArrayList;
import java.util.List;
import policytimeline.api.agenda.Agenda.Row;
import policytimeline.api.agenda.Agenda.Section;
import policytimeline.api.drawing.Tally;
import policytimeline.api.frame.Address;
import policytimeline.api.language.Language;
import policytimeline.core.event.Pillar;
import policytimeline.core.instrument.Progress;
import policytimeline.projections.plan.ActionItem;

/// Tells of the sections of a plan, each with a mark for every action.
record Sections(List<Pillar> pillars, List<ActionItem> actions, Address here, Language language) {

  private static final int MOST_AGENCIES = 6;

  List<Section> of() {
    return pillars.stream().map(this::section).toList();
  }

  private Section section(Pillar pillar) {
    return new Section(
        "pillar-" + pillar.number(),
        language.text(
            "chip",
            language.text("plan.pillar", Agendas.roman(pillar.number())),
            pillar.title().in(language.code())),
        language.number(pillar.sections().size()),
        pillar.sections().stream().map(each -> row(pillar, each)).toList());
  }

  private Row row(Pillar pillar, Pillar.Section section) {
    var own =
        actions.stream()
            .filter(each -> each.place().pillar() == pillar.number())
            .filter(each -> each.place().section() == section.number())
            .toList();
    var agencies = own.stream().flatMap(each -> each.agencies().stream()).distinct().toList();
    var shown = new ArrayList<>(agencies.stream().limit(MOST_AGENCIES).toList());
    if (agencies.size() > MOST_AGENCIES) {
      shown.add("+" + (agencies.size() - MOST_AGENCIES));
    }
    return new Row(
        Agendas.roman(pillar.number()) + "." + section.number(),
        section.title().in(language.code()),
        here.without("view")
            .with("pillar", pillar.number())
            .with("section", section.number())
            .link(),
        own.size(),
        Tally.marks(own.stream().map(each -> look(Agendas.progress(each))).toList(), said(own)),
        shown,
        section.page());
  }

  /// What the marks show.
  private String said(List<ActionItem> own) {
    var recorded = own.stream().filter(each -> Agendas.progress(each) != Progress.NOT_STARTED);
    var number = recorded.count();
    return language.text(
        "plan.marks", language.number(number), language.number(own.size() - number));
  }

  /// The status whose colour it has; none where nothing is recorded.
  static String look(Progress progress) {
    return switch (progress) {
      case NOT_STARTED -> "";
      case UNDER_WAY -> "not_yet_in_force";
      case COMPLETED -> "in_force";
      case DROPPED -> "revoked";
    };
  }

  static String glyph(Progress progress) {
    return switch (progress) {
      case NOT_STARTED -> "unknown";
      case UNDER_WAY -> "partly_in_force";
      case COMPLETED -> "in_force";
      case DROPPED -> "revoked";
    };
  }
}
