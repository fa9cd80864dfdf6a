package policytimeline.core.phase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policytimeline.core.event.ClericalEvent;
import policytimeline.core.event.ClericalEvent.EntryCorrected;
import policytimeline.core.event.ClericalEvent.EntryCorroborated;
import policytimeline.core.event.ClericalEvent.EntryRetracted;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.phase.Finding.Kind;
import policytimeline.core.phase.StandingRecord.Standing;

/// Rule 0: clerical entries are carried out from the last to the first. One that is itself voided
/// has no effect, so what it named stands again; of several corrections of one entry the last wins.
final class ClericalWork {

  /// What stands in the place of an entry, and the entry that put it there.
  private record Holder(PolicyEvent event, String id) {}

  private final List<Entry> entries;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, String> retractedBy = new HashMap<>();
  private final Map<String, Holder> replacements = new HashMap<>();
  private final Map<String, String> overruledBy = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  ClericalWork(List<Entry> entries) {
    this.entries = entries.stream().sorted(Comparator.comparingLong(Entry::position)).toList();
    for (var place = 0; place < this.entries.size(); place++) {
      places.put(this.entries.get(place).id(), place);
    }
  }

  StandingRecord carryOut() {
    for (var place = entries.size() - 1; place >= 0; place--) {
      var entry = entries.get(place);
      if (entry.event() instanceof ClericalEvent original && !retractedBy.containsKey(entry.id())) {
        carryOut(original, contentOf(entry), place);
      }
    }
    return standing();
  }

  private Holder contentOf(Entry entry) {
    return replacements.getOrDefault(entry.id(), new Holder(entry.event(), entry.id()));
  }

  private void carryOut(ClericalEvent original, Holder content, int place) {
    if (!(content.event() instanceof ClericalEvent clerical)) {
      // a correction of a correction may hold the fact itself: it goes where the first one went
      if (original instanceof EntryCorrected) {
        replace(original.entry(), content, place);
      }
      return;
    }
    switch (clerical) {
      case EntryRetracted retracted -> {
        if (isEarlier(retracted.entry(), place, content)) {
          retractedBy.putIfAbsent(retracted.entry(), content.id());
        }
      }
      case EntryCorrected corrected ->
          replace(corrected.entry(), new Holder(corrected.replacement(), content.id()), place);
      case EntryCorroborated corroborated -> isEarlier(corroborated.entry(), place, content);
    }
  }

  private void replace(String target, Holder content, int place) {
    if (!isEarlier(target, place, content)) {
      return;
    }
    var replaced = entries.get(places.getOrDefault(target, place)).event();
    if (!replaced.stream().equals(content.event().stream())) {
      report(content, "The correction of entry %s is about another instrument.", target);
    } else if (content.event() instanceof ClericalEvent && !(replaced instanceof ClericalEvent)) {
      report(content, "The correction of entry %s puts no fact in its place.", target);
    } else {
      var later = replacements.putIfAbsent(target, content);
      if (later != null) {
        overruledBy.put(content.id(), later.id());
      }
    }
  }

  private boolean isEarlier(String target, int place, Holder content) {
    var earlier = places.getOrDefault(target, Integer.MAX_VALUE) < place;
    if (!earlier) {
      report(content, "Entry %s is no earlier entry of this instrument.", target);
    }
    return earlier;
  }

  private boolean isBefore(String target, String id) {
    return places.getOrDefault(target, Integer.MAX_VALUE) < places.getOrDefault(id, 0);
  }

  private void report(Holder content, String message, String target) {
    findings.add(
        new Finding(Kind.CONTRADICTION, message.formatted(target), List.of(content.id(), target)));
  }

  private StandingRecord standing() {
    var standing = new ArrayList<Standing>();
    var corroborations = new ArrayList<EntryCorroborated>();
    var voidedBy = new LinkedHashMap<String, String>();
    for (var entry : entries) {
      var content = contentOf(entry);
      var retraction = retractedBy.get(entry.id());
      if (retraction != null) {
        voidedBy.put(entry.id(), retraction);
        continue;
      }
      if (!content.id().equals(entry.id())) {
        voidedBy.put(entry.id(), content.id());
      } else if (overruledBy.containsKey(entry.id())) {
        voidedBy.put(entry.id(), overruledBy.get(entry.id()));
      }
      if (content.event() instanceof EntryCorroborated corroborated) {
        if (isBefore(corroborated.entry(), entry.id())) {
          corroborations.add(corroborated);
        }
      } else if (!(entry.event() instanceof EntryCorrected)
          && !(content.event() instanceof ClericalEvent)) {
        standing.add(new Standing(content.id(), entry.id(), content.event()));
      }
    }
    return new StandingRecord(standing, corroborations, voidedBy, List.copyOf(findings), entries);
  }
}
