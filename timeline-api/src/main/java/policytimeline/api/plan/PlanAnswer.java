package policytimeline.api.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.instrument.InstrumentAnswer;
import policytimeline.core.event.Pillar;
import policytimeline.core.instrument.Wording;
import policytimeline.projections.plan.PlanQueries.Count;

/// A plan as it stood: what every instrument tells, and its pillars.
record PlanAnswer(@JsonUnwrapped InstrumentAnswer instrument, List<PillarAnswer> pillars) {

  /// @param actions how many it recommends, of all of its sections
  record PillarAnswer(
      int number,
      String title,
      @Nullable String aim,
      @Nullable String means,
      @Nullable Integer page,
      List<SectionAnswer> sections,
      long actions) {

    static PillarAnswer of(Pillar pillar, String language, List<Count> counts) {
      var own = counts.stream().filter(count -> count.pillar() == pillar.number()).toList();
      return new PillarAnswer(
          pillar.number(),
          pillar.title().in(language),
          in(language, pillar.aim()),
          in(language, pillar.means()),
          pillar.page(),
          pillar.sections().stream()
              .map(section -> SectionAnswer.of(section, language, own))
              .toList(),
          own.stream().mapToLong(Count::actions).sum());
    }

    private static @Nullable String in(String language, @Nullable Wording wording) {
      return wording == null ? null : wording.in(language);
    }
  }

  record SectionAnswer(int number, String title, @Nullable Integer page, long actions) {

    static SectionAnswer of(Pillar.Section section, String language, List<Count> counts) {
      return new SectionAnswer(
          section.number(),
          section.title().in(language),
          section.page(),
          counts.stream()
              .filter(count -> count.section() == section.number())
              .mapToLong(Count::actions)
              .sum());
    }
  }
}
