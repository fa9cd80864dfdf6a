package policytimeline.api.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.core.clerical.ClericalCommand.CorrectEntry;
import policytimeline.core.event.ClericalEvent.EntryCorrected;
import policytimeline.core.event.MemoEvent.MemoRescinded;
import policytimeline.core.event.MemoEvent.MemoSuperseded;
import policytimeline.core.event.OrderEvent.OrderRevoked;
import policytimeline.core.event.OrderEvent.OrderSuperseded;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.Citation;
import policytimeline.core.memo.MemoCommand.RescindMemo;
import policytimeline.core.memo.MemoCommand.SupersedeMemo;
import policytimeline.core.order.OrderCommand.RevokeOrder;
import policytimeline.core.order.OrderCommand.SupersedeOrder;
import policytimeline.projections.description.Described;
import policytimeline.projections.description.DescriptionQueries;
import policytimeline.projections.entry.EntryQueries;
import policytimeline.projections.entry.RecordedEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what a form holds as the interface for programs reads a request, with the same faults.
@Component
class DeedReader {

  private final DescriptionQueries descriptions;
  private final EntryQueries entries;
  private final JsonMapper json;

  DeedReader(DescriptionQueries descriptions, EntryQueries entries, JsonMapper json) {
    this.descriptions = descriptions;
    this.entries = entries;
    this.json = json;
  }

  /// What is to be done, and the event that comes of it where nothing speaks against it.
  record Asked(Object command, PolicyEvent event) {}

  /// @param filled the fields of the form by name
  /// @throws InvalidRequest naming every field at fault
  Asked read(Deed deed, Map<String, String> filled) {
    return switch (deed) {
      case ORDER -> {
        var command = OrderController.issue(issue(filled), new Checks());
        yield new Asked(command, command.act());
      }
      case MEMO -> {
        var command = MemoController.issue(issue(filled), new Checks());
        yield new Asked(command, command.act());
      }
      case REVOCATION -> act(filled, true);
      case SUPERSESSION -> act(filled, false);
      case CORRECTION -> correction(filled);
    };
  }

  private Asked act(Map<String, String> filled, boolean revokes) {
    var checks = new Checks();
    var slug = checks.optional("slug", filled.get("slug"), DeedReader::slug);
    var family = slug == null ? null : family(slug);
    if (!"order".equals(family) && !"memo".equals(family)) {
      checks.fault(
          "slug",
          "an order or a memorandum that is recorded, such as EO 14110 or us-omb-m-24-10; got: "
              + filled.getOrDefault("slug", ""));
    }
    var request =
        new ActRequest(
            filled.get("signedOn"),
            filled.get("effectiveOn"),
            filled.get("by"),
            null,
            null,
            null,
            null,
            null,
            source(filled));
    var act = request.read(slug == null ? "us-eo-1" : slug, checks);
    if ("order".equals(family)) {
      return revokes ? revoked(act) : superseded(act);
    }
    return revokes ? rescinded(act) : replaced(act);
  }

  private static Asked revoked(ActRequest.Read act) {
    var event = act.whole(OrderRevoked::new);
    return new Asked(new RevokeOrder(act.instrument(), event), event);
  }

  private static Asked superseded(ActRequest.Read act) {
    var event = act.whole(OrderSuperseded::new);
    return new Asked(new SupersedeOrder(act.instrument(), event), event);
  }

  private static Asked rescinded(ActRequest.Read act) {
    var event = act.whole(MemoRescinded::new);
    return new Asked(new RescindMemo(act.instrument(), event), event);
  }

  private static Asked replaced(ActRequest.Read act) {
    var event = act.whole(MemoSuperseded::new);
    return new Asked(new SupersedeMemo(act.instrument(), event), event);
  }

  private Asked correction(Map<String, String> filled) {
    var checks = new Checks();
    var id = filled.getOrDefault("entry", "").strip();
    var stream = entries.entry(id, Long.MAX_VALUE).map(RecordedEntry::stream).orElse(null);
    if (stream == null) {
      checks.fault("entry", "the id of an entry, as its page in the log tells it; got: " + id);
    }
    var request =
        new ClericalController.CorrectionRequest(
            checks.optional("replacement", filled.get("replacement"), this::object),
            filled.get("reason"),
            source(filled));
    var command =
        ClericalController.correction(id, stream == null ? "us-eo-1" : stream, request, checks);
    return new Asked(command, event(command));
  }

  private static EntryCorrected event(CorrectEntry command) {
    return new EntryCorrected(
        command.instrument(),
        command.entry(),
        command.replacement(),
        command.reason(),
        command.source());
  }

  private JsonNode object(String text) {
    try {
      return json.readTree(text);
    } catch (JacksonException notJson) {
      throw new IllegalArgumentException(
          "the event as JSON, as its entry shows it: " + notJson.getOriginalMessage(), notJson);
    }
  }

  private static IssueRequest issue(Map<String, String> filled) {
    return new IssueRequest(
        null,
        filled.get("citation"),
        filled.get("title"),
        null,
        null,
        null,
        null,
        filled.get("signedOn"),
        filled.get("effectiveOn"),
        null,
        null,
        null,
        source(filled));
  }

  private static SourceRequest source(Map<String, String> filled) {
    return new SourceRequest(
        filled.get("source.publisher"),
        filled.get("source.url"),
        filled.get("source.citation"),
        filled.get("source.publishedOn"),
        null,
        null);
  }

  /// People write a citation; the address of an instrument has its slug.
  private static String slug(String text) {
    if (text.length() > Citation.MAX_LENGTH) {
      throw new IllegalArgumentException("a citation or a slug, such as EO 14110 or us-eo-14110");
    }
    var cited = Citation.of(text).instrument();
    return cited == null ? text : cited.slug();
  }

  private @Nullable String family(String slug) {
    return descriptions.of(slug, Long.MAX_VALUE - 1).map(Described::family).orElse(null);
  }
}
