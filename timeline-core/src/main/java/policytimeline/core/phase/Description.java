package policytimeline.core.phase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.InstrumentEvent.InstrumentDescribed;
import policytimeline.core.event.MemoEvent.MemoIssued;
import policytimeline.core.event.OrderEvent.OrderIssued;
import policytimeline.core.event.PlanEvent.PlanPublished;
import policytimeline.core.event.RuleEvent.RuleAdopted;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Agency;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Issuer;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Topic;
import policytimeline.core.instrument.Wording;
import policytimeline.core.phase.StandingRecord.Standing;

/// What an issued instrument is, by its issue and what was said about it since.
///
/// @param issue the entry of its issue
public record Description(
    InstrumentId instrument,
    Citation citation,
    @Nullable Wording titles,
    Family family,
    Kind kind,
    Jurisdiction jurisdiction,
    Issuer issuer,
    String issue,
    LegalDate signedOn,
    List<Topic> topics,
    List<Agency> agencies,
    List<Source> sources) {

  /// The first day of its signing.
  public LocalDate issuedOn() {
    return signedOn.firstDay();
  }

  /// None where no issue is recorded.
  public static Optional<Description> of(StandingRecord record) {
    return record.standingIssue().map(standing -> described(standing, record));
  }

  private static Description described(Standing standing, StandingRecord record) {
    var issue = (Act.Issued) standing.event();
    var titles = issue.titles();
    var kind = issue.kind();
    var topics = List.<Topic>of();
    var agencies = List.<Agency>of();
    var sources = new ArrayList<Source>();
    sources.add(issue.source());
    for (var said : record.events(InstrumentDescribed.class).toList()) {
      titles = titles == null ? said.titles() : titles.with(said.titles());
      kind = said.kind() == null ? kind : said.kind();
      topics = said.topics() == null ? topics : said.topics();
      agencies = said.agencies() == null ? agencies : said.agencies();
      sources.add(said.source());
    }
    return new Description(
        issue.instrument(),
        issue.citation(),
        titles,
        family(issue),
        kind,
        issue.jurisdiction(),
        issue.issuer(),
        standing.id(),
        issue.signedOn(),
        topics,
        agencies,
        sources.stream().distinct().toList());
  }

  /// The family that an act of issue belongs to.
  public static Family family(Act.Issued issue) {
    return switch (issue) {
      case OrderIssued _ -> Family.ORDER;
      case MemoIssued _ -> Family.MEMO;
      case PlanPublished _ -> Family.PLAN;
      case RuleAdopted _ -> Family.RULE;
    };
  }
}
