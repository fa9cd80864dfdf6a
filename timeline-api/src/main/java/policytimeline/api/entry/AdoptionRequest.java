package policytimeline.api.entry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.core.event.RuleEvent.RuleAdopted;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.LegalDate;

/// The adoption of a rule: an issue as of any instrument, and the day from which it applies.
///
/// @param kind regulation where left out
/// @param issuer required
/// @param appliesFrom where left out, it applies as it comes into force
record AdoptionRequest(
    @Nullable String slug,
    @Nullable String citation,
    @Nullable String title,
    @Nullable Map<String, String> titles,
    @Nullable String kind,
    @Nullable String issuer,
    @Nullable String jurisdiction,
    @Nullable String signedOn,
    @Nullable String effectiveOn,
    @Nullable String appliesFrom,
    @Nullable String expiresOn,
    @Nullable Integer orderInDay,
    @Nullable List<@Nullable ProvisionRequest> text,
    @Nullable SourceRequest source) {

  /// @throws InvalidRequest naming every field at fault
  RuleAdopted read() {
    var checks = new Checks();
    var applies = checks.optional("appliesFrom", appliesFrom, LegalDate::parse);
    var i = issue().read(Kind.REGULATION, null, checks);
    return new RuleAdopted(
        i.instrument(),
        i.citation(),
        i.titles(),
        i.kind(),
        i.issuer(),
        i.jurisdiction(),
        i.signedOn(),
        i.effectiveOn(),
        applies,
        i.expiresOn(),
        i.text(),
        i.orderInDay(),
        i.source());
  }

  private IssueRequest issue() {
    return new IssueRequest(
        slug,
        citation,
        title,
        titles,
        kind,
        issuer,
        jurisdiction,
        signedOn,
        effectiveOn,
        expiresOn,
        orderInDay,
        text,
        source);
  }
}
