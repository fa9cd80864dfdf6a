package policytimeline.core.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.instrument.Period;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Wording;
import policytimeline.core.phase.Effect;
import policytimeline.core.phase.Timeline;

/// The passages of one instrument: what each provision said, and on which days. What ended goes on
/// to say what it said.
public final class Passages {

  /// What a provision says.
  private record Said(Provision provision, @Nullable Wording heading, @Nullable Wording text) {

    Passage over(LocalDate from, @Nullable LocalDate to) {
      return new Passage(provision, heading, text, new Period(from, to));
    }
  }

  private Passages() {}

  public static List<Passage> of(Timeline timeline) {
    var passages = new ArrayList<Passage>();
    var open = new LinkedHashMap<Said, LocalDate>();
    for (var day : days(timeline)) {
      var said = said(timeline, day);
      open.forEach(
          (each, since) -> {
            if (!said.contains(each)) {
              passages.add(each.over(since, day));
            }
          });
      open.keySet().retainAll(said);
      said.forEach(each -> open.putIfAbsent(each, day));
    }
    open.forEach((each, since) -> passages.add(each.over(since, null)));
    return List.copyOf(passages);
  }

  /// Those on which the text can change: the first one, and those of amendments that tell how.
  private static SortedSet<LocalDate> days(Timeline timeline) {
    var days = new TreeSet<LocalDate>();
    var issue = timeline.record().issue();
    if (issue.isEmpty() || !timeline.isIssued() || !Told.isIn(timeline.record())) {
      return days;
    }
    var begins = timeline.phases().getFirst().from();
    for (var effect : Effect.of(timeline.record())) {
      if (effect.act() instanceof Act.Amended amended
          && !amended.changes().isEmpty()
          && !effect.day().isBefore(begins)) {
        days.add(effect.day());
      }
    }
    if (!issue.get().text().isEmpty()) {
      days.add(begins);
    }
    return days;
  }

  private static List<Said> said(Timeline timeline, LocalDate day) {
    return TextFold.of(timeline, day).lines().stream()
        .filter(line -> line.heading() != null || line.text() != null)
        .map(line -> new Said(line.number(), line.heading(), line.text()))
        .distinct()
        .toList();
  }
}
