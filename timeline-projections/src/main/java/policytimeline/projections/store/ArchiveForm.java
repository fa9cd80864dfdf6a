package policytimeline.projections.store;

import static policytimeline.projections.store.LogJson.fault;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.store.Archived.Read;
import policytimeline.projections.store.Archived.Unread;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How an entry is written for an archive: what is known of it, and the components of its event
/// beside that. One that cannot be read has `unreadable` in their place.
public class ArchiveForm {

  public static final String ID = "id";

  public static final String UNREADABLE = "unreadable";

  private static final String POSITION = "position";
  private static final String RECORDED_AT = "recordedAt";
  private static final String RECORDED_BY = "recordedBy";

  /// What says where an entry stands in its log, and nothing about its fact.
  public static final Set<String> OF_THE_LOG = Set.of(POSITION, RECORDED_AT, RECORDED_BY);

  private static final int LONGEST_NAME = 255;

  private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("3000-01-01T00:00:00Z");

  private final EventShapes shapes;

  ArchiveForm(EventShapes shapes) {
    this.shapes = shapes;
  }

  public static ObjectNode write(Archived entry) {
    var form =
        LogJson.MAPPER
            .createObjectNode()
            .put(POSITION, entry.position())
            .put(ID, entry.id())
            .put(RECORDED_AT, entry.recordedAt().toString())
            .put(RECORDED_BY, entry.recordedBy());
    switch (entry) {
      case Read read -> {
        var event = read.event();
        form.put(EventShapes.TYPE, event.getClass().getSimpleName());
        form.put(EventShapes.REVISION, EventNames.revisionOf(event.getClass()));
        form.setAll((ObjectNode) LogJson.MAPPER.valueToTree(event));
      }
      case Unread unread -> {
        form.put(EventShapes.TYPE, unread.type());
        form.put(EventShapes.REVISION, unread.revision());
        form.set(UNREADABLE, LogJson.MAPPER.valueToTree(Stored.of(unread)));
      }
    }
    return form;
  }

  /// Reads what [#write] has written, in whichever version.
  ///
  /// @param form what is read of it is taken out
  /// @throws EventAtFault that says where it is wrong and what would be accepted
  public Archived read(ObjectNode form) {
    var at = form.remove(POSITION);
    if (at == null || !at.canConvertToLong() || !at.isIntegralNumber() || at.longValue() < 1) {
      throw fault(POSITION, "the position that the entry has in its log, such as 18231");
    }
    var position = at.longValue();
    var id = name(ID, form.remove(ID));
    var recordedAt = instant(form.remove(RECORDED_AT));
    var by = form.remove(RECORDED_BY);
    var recordedBy = by == null ? Recorder.SERVICE : name(RECORDED_BY, by);
    var unreadable = form.remove(UNREADABLE);
    return unreadable == null
        ? new Read(position, id, recordedAt, recordedBy, shapes.read(form))
        : stored(unreadable)
            .unread(
                position,
                id,
                recordedAt,
                recordedBy,
                name(EventShapes.TYPE, form.get(EventShapes.TYPE)),
                form.path(EventShapes.REVISION).asString(""));
  }

  /// An id or name as it is.
  ///
  /// @throws EventAtFault when it is none
  public static String name(String place, @Nullable JsonNode node) {
    var text = node == null ? "" : node.asString("");
    if (text.isBlank()
        || text.length() > LONGEST_NAME
        || text.chars().anyMatch(Character::isISOControl)) {
      throw fault(place, "1 to 255 characters, none of them a control character");
    }
    return text;
  }

  private static Instant instant(@Nullable JsonNode node) {
    try {
      var instant = Instant.parse(node == null ? "" : node.asString(""));
      if (instant.equals(instant.truncatedTo(ChronoUnit.MILLIS))
          && !instant.isBefore(FIRST)
          && instant.isBefore(LAST)) {
        return instant;
      }
    } catch (DateTimeException wrong) {
      // told below
    }
    throw fault(RECORDED_AT, "an instant to the millisecond, such as 2026-11-24T09:00:00.123Z");
  }

  private static Stored stored(JsonNode unreadable) {
    try {
      var stored = LogJson.MAPPER.treeToValue(unreadable, Stored.class);
      name("stream", unreadable.get("stream"));
      if (Required.missing(stored).isEmpty()
          && unreadable.values().stream().noneMatch(ArchiveForm::hasNul)) {
        return stored;
      }
    } catch (RuntimeException wrong) {
      // told below
    }
    throw fault(UNREADABLE, "the entry as it was exported: stream, payload, fact and source");
  }

  private static boolean hasNul(JsonNode node) {
    return node.isString() && node.stringValue().indexOf(0) >= 0;
  }

  /// What is stored of an entry that cannot be read.
  record Stored(
      String cause,
      String stream,
      String payload,
      @Nullable String effectiveOn,
      @Nullable String signedOn,
      @Nullable String actedBy,
      UUID fact,
      UUID source) {

    static Stored of(Unread entry) {
      return new Stored(
          entry.cause(),
          entry.stream(),
          entry.payload(),
          entry.effectiveOn(),
          entry.signedOn(),
          entry.actedBy(),
          entry.fact(),
          entry.source());
    }

    Unread unread(
        long position,
        String id,
        Instant recordedAt,
        String recordedBy,
        String type,
        String revision) {
      return new Unread(
          position,
          id,
          stream,
          recordedAt,
          recordedBy,
          type,
          revision,
          payload,
          effectiveOn,
          signedOn,
          actedBy,
          fact,
          source,
          cause);
    }
  }
}
