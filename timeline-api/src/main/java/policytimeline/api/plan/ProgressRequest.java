package policytimeline.api.plan;

import org.jspecify.annotations.Nullable;
import policytimeline.api.entry.ActRequest;
import policytimeline.api.entry.SourceRequest;
import policytimeline.api.entry.Words;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.core.event.ActionId;
import policytimeline.core.event.PlanEvent.PlanActionProgressed;
import policytimeline.core.instrument.Coded;
import policytimeline.core.instrument.Progress;
import tools.jackson.databind.JsonNode;

/// An action of a plan has come so far.
///
/// @param progress not_started, under_way or dropped; a completion is recorded as such
/// @param remark in English, or an object of texts by language
record ProgressRequest(
    @Nullable String progress,
    @Nullable JsonNode remark,
    @Nullable String signedOn,
    @Nullable String effectiveOn,
    @Nullable String by,
    @Nullable String statedOn,
    @Nullable Integer orderInDay,
    @Nullable SourceRequest source) {

  /// @throws InvalidRequest naming every field at fault
  PlanActionProgressed read(String slug, String action) {
    var checks = new Checks();
    var id = checks.required("action", action, ActionId::new);
    var reached = checks.required("progress", progress, ProgressRequest::progress);
    var words = Words.optional("remark", remark, checks);
    var a =
        new ActRequest(signedOn, effectiveOn, by, statedOn, orderInDay, null, null, null, source)
            .readDated(slug, checks);
    return new PlanActionProgressed(
        a.instrument(),
        id.get(),
        reached.get(),
        words,
        a.signedOn(),
        a.effectiveOn(),
        a.by(),
        a.statedOn(),
        a.orderInDay(),
        a.source());
  }

  private static Progress progress(String code) {
    if (code.equals(Progress.COMPLETED.code())) {
      throw new IllegalArgumentException(
          "one of not_started, under_way, dropped; a completion is posted to .../completion; got: "
              + code);
    }
    return Coded.of(Progress.class, code);
  }
}
