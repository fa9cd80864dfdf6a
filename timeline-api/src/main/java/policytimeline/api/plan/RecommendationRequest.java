package policytimeline.api.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import policytimeline.api.entry.ActRequest;
import policytimeline.api.entry.SourceRequest;
import policytimeline.api.entry.Words;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.core.event.ActionId;
import policytimeline.core.event.PlanEvent.PlanActionRecommended;
import policytimeline.core.instrument.Agency;
import tools.jackson.databind.JsonNode;

/// A plan recommends an action.
///
/// @param action its name within the plan: AAP-001
/// @param summary in English, or an object of texts by language
/// @param agencies that must act
/// @param page of the plan
/// @param orderInDay its place in the plan
record RecommendationRequest(
    @Nullable String action,
    @Nullable Integer pillar,
    @Nullable Integer section,
    @Nullable JsonNode summary,
    @Nullable List<@Nullable String> agencies,
    @Nullable Integer page,
    @Nullable String signedOn,
    @Nullable String effectiveOn,
    @Nullable String by,
    @Nullable String statedOn,
    @Nullable Integer orderInDay,
    @Nullable SourceRequest source) {

  /// @throws InvalidRequest naming every field at fault
  PlanActionRecommended read(String slug) {
    var checks = new Checks();
    var id = checks.required("action", action, ActionId::new);
    var where = number("pillar", pillar, checks);
    var part = number("section", section, checks);
    var words = Words.required("summary", summary, checks);
    var who =
        agencies == null
            ? List.<Agency>of()
            : agencies.stream()
                .map(code -> checks.required("agencies", code, Agency::of).value())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    var a =
        new ActRequest(signedOn, effectiveOn, by, statedOn, orderInDay, null, null, null, source)
            .readDated(slug, checks);
    return new PlanActionRecommended(
        a.instrument(),
        id.get(),
        where.get(),
        part.get(),
        words.get(),
        who,
        page,
        a.signedOn(),
        a.effectiveOn(),
        a.by(),
        a.statedOn(),
        a.orderInDay(),
        a.source());
  }

  private static Checks.Checked<Integer> number(
      String field, @Nullable Integer number, Checks checks) {
    if (number == null) {
      checks.fault(field, "It is required.");
    }
    return new Checks.Checked<>(number);
  }
}
