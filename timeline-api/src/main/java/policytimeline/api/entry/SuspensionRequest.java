package policytimeline.api.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.core.event.Scope;
import policytimeline.core.instrument.InstrumentId;

/// A suspension, of the whole unless it names provisions.
///
/// @param scope whom and where it reaches; everybody everywhere where left out
record SuspensionRequest(
    @Nullable String signedOn,
    @Nullable String effectiveOn,
    @Nullable String by,
    @Nullable String statedOn,
    @Nullable Integer orderInDay,
    @Nullable List<String> provisions,
    @Nullable ScopeRequest scope,
    @Nullable SourceRequest source) {

  /// The request, read; whatever was wrong has been complained of.
  record Read(ActRequest.Read act, @Nullable Scope scope) {

    InstrumentId instrument() {
      return act.instrument();
    }

    /// The suspension as an event of this shape.
    <E> E as(ActRequest.PartWith<Scope, E> shape) {
      return act.ofProvisions(shape, scope);
    }
  }

  /// @throws InvalidRequest naming every field at fault
  Read read(String slug) {
    var checks = new Checks();
    var reached = ScopeRequest.check(scope, checks);
    var act =
        new ActRequest(
            signedOn, effectiveOn, by, statedOn, orderInDay, null, provisions, null, source);
    return new Read(act.read(slug, checks), reached);
  }
}
