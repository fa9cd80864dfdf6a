package policytimeline.core.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policytimeline.core.event.ClericalEvent;
import policytimeline.core.event.ClericalEvent.EntryCorrected;
import policytimeline.core.event.ClericalEvent.EntryCorroborated;
import policytimeline.core.event.ClericalEvent.EntryRetracted;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.phase.Entry;
import policytimeline.core.phase.Finding.Kind;

/// Rule 0: the pile of entries, worked through from the last to the first. Every entry is a place
/// in the pile; a later entry can empty the place or put another paper there.
final class Desk {

  final List<Said> said = new ArrayList<>();
  final List<EntryCorroborated> corroborations = new ArrayList<>();
  final Set<String> findings = new HashSet<>();

  private final List<Entry> pile;
  private final Set<String> emptied = new HashSet<>();
  private final Map<String, Said> papers = new HashMap<>();

  Desk(List<Entry> entries) {
    pile = entries.stream().sorted(Comparator.comparingLong(Entry::position)).toList();
    for (var place = pile.size() - 1; place >= 0; place--) {
      var entry = pile.get(place);
      if (!emptied.contains(entry.id())) {
        read(place, entry);
      }
    }
  }

  private void read(int place, Entry entry) {
    var paper = papers.getOrDefault(entry.id(), new Said(entry.id(), entry.id(), entry.event()));
    var content = paper.event();
    if (entry.event() instanceof EntryCorrected was && !(content instanceof ClericalEvent)) {
      // a fact in the place of a correction is what that correction should have said
      content =
          new EntryCorrected(was.instrument(), was.entry(), content, was.reason(), was.source());
    }
    if (content instanceof ClericalEvent clerical) {
      carryOut(place, paper.id(), clerical);
    } else {
      said.addFirst(new Said(paper.id(), entry.id(), content));
    }
  }

  private void carryOut(int place, String id, ClericalEvent clerical) {
    var target =
        pile.subList(0, place).stream().filter(e -> e.id().equals(clerical.entry())).findFirst();
    if (target.isEmpty()) {
      findings.add(Answer.found(Kind.CONTRADICTION, List.of(id, clerical.entry())));
      return;
    }
    switch (clerical) {
      case EntryRetracted _ -> emptied.add(clerical.entry());
      case EntryCorroborated corroboration -> corroborations.add(corroboration);
      case EntryCorrected corrected -> {
        if (fits(corrected.replacement(), target.get().event())) {
          papers.putIfAbsent(
              clerical.entry(), new Said(id, clerical.entry(), corrected.replacement()));
        } else {
          findings.add(Answer.found(Kind.CONTRADICTION, List.of(id, clerical.entry())));
        }
      }
    }
  }

  /// A fact stays with its instrument, and nothing clerical comes in the place of a fact.
  private static boolean fits(PolicyEvent replacement, PolicyEvent was) {
    return replacement.stream().equals(was.stream())
        && (was instanceof ClericalEvent || !(replacement instanceof ClericalEvent));
  }
}
