package policytimeline.core.passage;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.ProvisionText;
import policytimeline.core.event.TextChange;
import policytimeline.core.instrument.Period;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Wording;
import policytimeline.core.phase.Timeline;

/// The passages of one instrument: what its issue says, as amendments replace, remove and add to
/// it. An amendment without a date, or dated before the issue, changes nothing. What ended goes on
/// to say what it said.
public final class Passages {

  private record Standing(@Nullable Wording heading, @Nullable Wording text, LocalDate since) {}

  /// An amendment with its day.
  private record Dated(Act.Amended amendment, LocalDate day) {

    /// As the fold takes the acts of one day.
    static final Comparator<Dated> ORDER =
        comparing(Dated::day)
            .thenComparing(dated -> dated.amendment().orderInDay(), nullsLast(naturalOrder()))
            .thenComparing(dated -> dated.amendment().toString());
  }

  private final SequencedMap<Provision, Standing> standing = new LinkedHashMap<>();
  private final List<Passage> passages = new ArrayList<>();

  private Passages() {}

  public static List<Passage> of(Timeline timeline) {
    var issue = timeline.record().issue();
    if (issue.isEmpty() || !timeline.isIssued()) {
      return List.of();
    }
    var begins = timeline.phases().getFirst().from();
    var passages = new Passages();
    issue.get().text().forEach(said -> passages.begin(said, begins));
    timeline
        .record()
        .events(Act.Amended.class)
        .flatMap(Passages::dated)
        .filter(dated -> !dated.day().isBefore(begins))
        .sorted(Dated.ORDER)
        .forEach(passages::amend);
    return passages.all();
  }

  private static Stream<Dated> dated(Act.Amended amendment) {
    var on = amendment.effectiveOn();
    return on == null || amendment.changes().isEmpty()
        ? Stream.empty()
        : Stream.of(new Dated(amendment, on.firstDay()));
  }

  private void amend(Dated dated) {
    var renumbered = new ArrayList<TextChange.Renumbered>();
    for (var change : dated.amendment().changes()) {
      switch (change) {
        case TextChange.Renumbered next -> renumbered.add(next);
        case TextChange.Inserted(var said, _) -> {
          renumber(renumbered, dated.day());
          begin(said, dated.day());
        }
        case TextChange.Replaced(var said) -> {
          renumber(renumbered, dated.day());
          endWithin(said.provision(), dated.day());
          begin(said, dated.day());
        }
        case TextChange.Removed(var provision) -> {
          renumber(renumbered, dated.day());
          endWithin(provision, dated.day());
        }
      }
    }
    renumber(renumbered, dated.day());
  }

  /// Renumberings that follow each other are one: of 1 to 2 and 2 to 3 both keep their words.
  private void renumber(List<TextChange.Renumbered> pending, LocalDate day) {
    var moved = new LinkedHashMap<Provision, Standing>();
    for (var each : pending) {
      var ended = end(each.provision(), day);
      if (ended != null) {
        moved.put(each.to(), ended);
      }
    }
    pending.clear();
    moved.forEach((to, said) -> begin(new ProvisionText(to, said.heading(), said.text()), day));
  }

  private void begin(ProvisionText said, LocalDate day) {
    end(said.provision(), day);
    standing.put(said.provision(), new Standing(said.heading(), said.text(), day));
  }

  /// Its parts go with a provision.
  private void endWithin(Provision provision, LocalDate day) {
    standing.keySet().stream().filter(provision::covers).toList().forEach(part -> end(part, day));
  }

  private @Nullable Standing end(Provision provision, LocalDate day) {
    var ended = standing.remove(provision);
    if (ended != null && ended.since().isBefore(day)) {
      passages.add(passage(provision, ended, day));
    }
    return ended;
  }

  private List<Passage> all() {
    standing.forEach((provision, open) -> passages.add(passage(provision, open, null)));
    return List.copyOf(passages);
  }

  private static Passage passage(Provision provision, Standing said, @Nullable LocalDate to) {
    return new Passage(provision, said.heading(), said.text(), new Period(said.since(), to));
  }
}
