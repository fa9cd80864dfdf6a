package policytimeline.api.plan;

import org.jspecify.annotations.Nullable;
import policytimeline.api.entry.ActRequest;
import policytimeline.api.entry.SourceRequest;
import policytimeline.api.entry.Words;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.core.event.ActionId;
import policytimeline.core.event.PlanEvent.PlanActionCompleted;
import tools.jackson.databind.JsonNode;

/// An action of a plan is completed.
///
/// @param remark in English, or an object of texts by language
record CompletionRequest(
    @Nullable JsonNode remark,
    @Nullable String signedOn,
    @Nullable String effectiveOn,
    @Nullable String by,
    @Nullable String statedOn,
    @Nullable Integer orderInDay,
    @Nullable SourceRequest source) {

  /// @throws InvalidRequest naming every field at fault
  PlanActionCompleted read(String slug, String action) {
    var checks = new Checks();
    var id = checks.required("action", action, ActionId::new);
    var words = Words.optional("remark", remark, checks);
    var a =
        new ActRequest(signedOn, effectiveOn, by, statedOn, orderInDay, null, null, null, source)
            .readDated(slug, checks);
    return new PlanActionCompleted(
        a.instrument(),
        id.get(),
        words,
        a.signedOn(),
        a.effectiveOn(),
        a.by(),
        a.statedOn(),
        a.orderInDay(),
        a.source());
  }
}
