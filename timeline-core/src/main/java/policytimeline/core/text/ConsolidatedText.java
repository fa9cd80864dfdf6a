package policytimeline.core.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import policytimeline.core.event.Act;
import policytimeline.core.phase.Finding;
import policytimeline.core.phase.Timeline;

/// The text of one instrument on a day: as issued, with every amendment up to the day carried out
/// in the order of effects. It is total: any record gives a text, and a change that cannot be
/// carried out is a finding and changes nothing. Before the issue there is no text; after an end it
/// can be read as it last stood.
///
/// @param provisions in the order of the text
/// @param removed provisions that amendments took out, each with the entry that did so last
/// @param pending amendments that have no date yet, and so no effect
/// @param findings changes up to the day that could not be carried out
/// @param voidedBy for each entry that no longer stands as recorded, the one that voided it
public record ConsolidatedText(
    List<TextProvision> provisions,
    List<TextProvision> removed,
    List<String> pending,
    List<Finding> findings,
    Map<String, String> voidedBy) {

  public ConsolidatedText {
    provisions = List.copyOf(provisions);
    removed = List.copyOf(removed);
    pending = List.copyOf(pending);
    findings = List.copyOf(findings);
    voidedBy = Map.copyOf(voidedBy);
  }

  public static ConsolidatedText of(Timeline timeline, LocalDate on) {
    var fold = TextFold.of(timeline, on);
    var phases = new ProvisionPhases(timeline);
    return new ConsolidatedText(
        fold.lines().stream().map(line -> line.provision(phases.on(line, on))).toList(),
        fold.removed().stream().map(line -> line.provision(null)).toList(),
        pending(timeline),
        fold.findings(),
        timeline.record().voidedBy());
  }

  private static List<String> pending(Timeline timeline) {
    return timeline.record().entries().stream()
        .filter(standing -> standing.event() instanceof Act.Amended)
        .filter(standing -> timeline.pending().contains(standing.id()))
        .map(standing -> standing.id())
        .toList();
  }
}
