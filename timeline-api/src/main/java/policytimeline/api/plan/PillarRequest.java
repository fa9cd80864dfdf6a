package policytimeline.api.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policytimeline.api.entry.Words;
import policytimeline.api.problem.Checks;
import policytimeline.core.event.Pillar;
import policytimeline.core.event.Pillar.Section;
import tools.jackson.databind.JsonNode;

/// A pillar of a plan. Its texts are English, or objects of texts by language.
record PillarRequest(
    @Nullable Integer number,
    @Nullable JsonNode title,
    @Nullable JsonNode aim,
    @Nullable JsonNode means,
    @Nullable Integer page,
    @Nullable List<@Nullable SectionRequest> sections) {

  record SectionRequest(
      @Nullable Integer number, @Nullable JsonNode title, @Nullable Integer page) {}

  /// Reads the pillars; each that is at fault is left out, and complained of.
  static List<Pillar> check(@Nullable List<@Nullable PillarRequest> given, Checks checks) {
    var pillars = new ArrayList<Pillar>();
    var numbers = new HashSet<Integer>();
    for (var i = 0; given != null && i < given.size(); i++) {
      var field = "pillars[%d]".formatted(i);
      var pillar = given.get(i);
      if (pillar == null) {
        checks.fault(field, "It is required.");
        continue;
      }
      var number = number(field, pillar.number(), numbers, checks);
      var title = Words.required(field + ".title", pillar.title(), checks).value();
      var aim = Words.optional(field + ".aim", pillar.aim(), checks);
      var means = Words.optional(field + ".means", pillar.means(), checks);
      var sections = sections(field, pillar.sections(), checks);
      if (number != null && title != null) {
        pillars.add(new Pillar(number, title, aim, means, pillar.page(), sections));
      }
    }
    return pillars;
  }

  private static List<Section> sections(
      String pillar, @Nullable List<@Nullable SectionRequest> given, Checks checks) {
    var sections = new ArrayList<Section>();
    var numbers = new HashSet<Integer>();
    for (var i = 0; given != null && i < given.size(); i++) {
      var field = "%s.sections[%d]".formatted(pillar, i);
      var section = given.get(i);
      if (section == null) {
        checks.fault(field, "It is required.");
        continue;
      }
      var number = number(field, section.number(), numbers, checks);
      var title = Words.required(field + ".title", section.title(), checks).value();
      if (number != null && title != null) {
        sections.add(new Section(number, title, section.page()));
      }
    }
    return sections;
  }

  private static @Nullable Integer number(
      String field, @Nullable Integer number, Set<Integer> seen, Checks checks) {
    if (number == null) {
      checks.fault(field + ".number", "It is required.");
    } else if (number < 1 || !seen.add(number)) {
      checks.fault(field + ".number", "each a number of its own, from 1 on; got: " + number);
    }
    return number;
  }
}
