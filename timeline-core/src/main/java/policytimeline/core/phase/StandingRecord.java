package policytimeline.core.phase;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import policytimeline.core.event.Act;
import policytimeline.core.event.ClericalEvent.EntryCorroborated;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.Source;

/// The record of one instrument once its clerical entries are carried out.
///
/// @param entries what stands, in record order
/// @param corroborations second sources for entries, themselves not voided
/// @param voidedBy for each entry that no longer stands as recorded, the entry that voided or
///     replaced it
/// @param findings clerical entries that speak of nothing
/// @param recorded every entry there is, in record order
public record StandingRecord(
    List<Standing> entries,
    List<EntryCorroborated> corroborations,
    Map<String, String> voidedBy,
    List<Finding> findings,
    List<Entry> recorded) {

  /// An event that stands, under the id of the entry that holds it now. After a correction that is
  /// the correction's id; `origin` stays the id under which the fact was first recorded.
  public record Standing(String id, String origin, PolicyEvent event) {

    /// Whether an id is that of this fact, under its present entry or the one first recorded.
    boolean isNamed(String entry) {
      return id.equals(entry) || origin.equals(entry);
    }
  }

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

  /// The entry that holds the issue that counts.
  public Optional<Standing> standingIssue() {
    return issue()
        .flatMap(issue -> entries.stream().filter(each -> each.event().equals(issue)).findFirst());
  }

  /// Whether there is an entry of this id, standing or not.
  public boolean knows(String id) {
    return recorded.stream().anyMatch(entry -> entry.id().equals(id));
  }

  /// The same with one more entry at its end, which stands as it is recorded.
  StandingRecord with(Standing standing, Entry entry) {
    return new StandingRecord(
        and(entries, standing), corroborations, voidedBy, findings, and(recorded, entry));
  }

  /// The same with a second source for an entry that it has.
  StandingRecord with(EntryCorroborated corroboration, Entry entry) {
    return new StandingRecord(
        entries, and(corroborations, corroboration), voidedBy, findings, and(recorded, entry));
  }

  private static <T> List<T> and(List<T> all, T last) {
    var longer = new ArrayList<T>(all.size() + 1);
    longer.addAll(all);
    longer.add(last);
    return longer;
  }

  /// Every source of an entry that stands: its own and those that bear it out.
  public List<Source> sourcesOf(Standing standing) {
    var further =
        corroborations.stream()
            .filter(each -> standing.isNamed(each.entry()))
            .map(EntryCorroborated::source);
    return Stream.concat(Stream.of(standing.event().source()), further).distinct().toList();
  }

  /// The standing events of one type, in record order.
  public <E> Stream<E> events(Class<E> type) {
    return entries.stream().map(Standing::event).filter(type::isInstance).map(type::cast);
  }
}
