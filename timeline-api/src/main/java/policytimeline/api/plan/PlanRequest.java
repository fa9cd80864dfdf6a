package policytimeline.api.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policytimeline.api.entry.IssueRequest;
import policytimeline.api.entry.ProvisionRequest;
import policytimeline.api.entry.SourceRequest;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.core.event.PlanEvent.PlanPublished;
import policytimeline.core.instrument.Kind;

/// The publication of a plan: an issue as of any instrument, and its pillars.
///
/// @param kind action_plan where left out
/// @param issuer required
record PlanRequest(
    @Nullable String slug,
    @Nullable String citation,
    @Nullable String title,
    @Nullable Map<String, String> titles,
    @Nullable String kind,
    @Nullable String issuer,
    @Nullable String jurisdiction,
    @Nullable String signedOn,
    @Nullable String effectiveOn,
    @Nullable String expiresOn,
    @Nullable Integer orderInDay,
    @Nullable List<@Nullable PillarRequest> pillars,
    @Nullable List<@Nullable ProvisionRequest> text,
    @Nullable SourceRequest source) {

  /// @throws InvalidRequest naming every field at fault
  PlanPublished read() {
    var checks = new Checks();
    var parts = PillarRequest.check(pillars, checks);
    var i = issue().read(Kind.ACTION_PLAN, null, checks);
    return new PlanPublished(
        i.instrument(),
        i.citation(),
        i.titles(),
        i.kind(),
        i.issuer(),
        i.jurisdiction(),
        i.signedOn(),
        i.effectiveOn(),
        i.expiresOn(),
        parts,
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
