package policytimeline.api.entry;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.Checks.Checked;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.api.problem.NotFound;
import policytimeline.core.clerical.ClericalCommand.CorrectEntry;
import policytimeline.core.clerical.ClericalCommand.RetractEntry;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.projections.entry.EntryQueries;
import policytimeline.projections.store.EventAtFault;
import policytimeline.projections.store.LogJson;
import tools.jackson.databind.JsonNode;

/// Corrects and retracts entries. The old answer stays reachable by the second clock.
@RestController
class ClericalController {

  private static final String REPLACEMENT = "replacement";

  private static final int LONGEST_REASON = 2000;

  /// @param replacement the complete event that should stand: its type beside its components
  record CorrectionRequest(
      @Nullable JsonNode replacement, @Nullable String reason, @Nullable SourceRequest source) {}

  record RetractionRequest(@Nullable String reason, @Nullable SourceRequest source) {}

  private final Recording recording;
  private final EntryQueries entries;

  ClericalController(Recording recording, EntryQueries entries) {
    this.recording = recording;
    this.entries = entries;
  }

  @PostMapping("/api/v1/entries/{id}/correction")
  ResponseEntity<Recording.Answer> correct(
      @PathVariable String id, @RequestBody CorrectionRequest request, Principal recorder) {
    var stream = entries.entry(id, Long.MAX_VALUE).orElseThrow(() -> NotFound.entry(id)).stream();
    return recording.record(correction(id, stream, request, new Checks()), recorder);
  }

  /// @param stream to which the entry belongs
  static CorrectEntry correction(
      String id, String stream, CorrectionRequest request, Checks checks) {
    var instrument = checks.required("id", stream, InstrumentId::of);
    var reason = checks.required("reason", request.reason(), ClericalController::reason);
    var source = SourceRequest.check(request.source(), checks);
    var replacement = replacement(request.replacement(), checks);
    checks.complain(InvalidRequest::body);
    return new CorrectEntry(instrument.get(), id, replacement.get(), reason.get(), source.get());
  }

  @PostMapping("/api/v1/entries/{id}/retraction")
  ResponseEntity<Recording.Answer> retract(
      @PathVariable String id, @RequestBody RetractionRequest request, Principal recorder) {
    var checks = new Checks();
    var instrument = instrument(id, checks);
    var reason = checks.required("reason", request.reason(), ClericalController::reason);
    var source = SourceRequest.check(request.source(), checks);
    checks.complain(InvalidRequest::body);
    return recording.record(
        new RetractEntry(instrument.get(), id, reason.get(), source.get()), recorder);
  }

  /// The instrument of the entry; a declared coverage has none, it is declared anew.
  private Checked<InstrumentId> instrument(String id, Checks checks) {
    var entry = entries.entry(id, Long.MAX_VALUE).orElseThrow(() -> NotFound.entry(id));
    return checks.required("id", entry.stream(), InstrumentId::of);
  }

  private static Checked<PolicyEvent> replacement(@Nullable JsonNode given, Checks checks) {
    if (given == null || given.isNull()) {
      checks.fault(REPLACEMENT, "It is required.");
      return new Checked<>(null);
    }
    try {
      return new Checked<>(LogJson.event(given.toString()));
    } catch (EventAtFault wrong) {
      for (var fault : wrong.faults()) {
        var place = fault.place().isEmpty() ? "" : "." + fault.place();
        checks.fault(REPLACEMENT + place, fault.message());
      }
      return new Checked<>(null);
    }
  }

  private static String reason(String text) {
    if (text.length() > LONGEST_REASON || text.indexOf(0) >= 0) {
      throw new IllegalArgumentException(
          "at most 2000 characters, none of them NUL; got: " + text.length());
    }
    return text;
  }
}
