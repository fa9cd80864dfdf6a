package policytimeline.core.phase;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import policytimeline.core.event.Act;
import policytimeline.core.event.ClericalEvent.EntryCorroborated;
import policytimeline.core.event.PolicyEvent;

/// The record of one instrument once its clerical entries are carried out.
///
/// @param entries what stands, in record order
/// @param corroborations second sources for entries, themselves not voided
/// @param voidedBy for each entry that no longer stands as recorded, the entry that voided or
///     replaced it
/// @param findings clerical entries that speak of nothing
public record StandingRecord(
    List<Standing> entries,
    List<EntryCorroborated> corroborations,
    Map<String, String> voidedBy,
    List<Finding> findings) {

  /// An event that stands, under the id of the entry that holds it now. After a correction that is
  /// the correction's id; `origin` stays the id under which the fact was first recorded.
  public record Standing(String id, String origin, PolicyEvent event) {}

  public static StandingRecord of(List<Entry> entries) {
    return new ClericalWork(entries).carryOut();
  }

  /// The issue that counts: the first by its signing. None where no issue is recorded.
  public Optional<Act.Issued> issue() {
    return events(Act.Issued.class)
        .min(
            comparing((Act.Issued issue) -> issue.signedOn().firstDay())
                .thenComparing(issue -> issue.orderInDay(), nullsLast(naturalOrder()))
                .thenComparing(Act.Issued::toString));
  }

  /// The standing events of one type, in record order.
  public <E> Stream<E> events(Class<E> type) {
    return entries.stream().map(Standing::event).filter(type::isInstance).map(type::cast);
  }
}
