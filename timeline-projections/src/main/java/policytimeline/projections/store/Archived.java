package policytimeline.projections.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.PolicyEvent;

/// An entry on its way out of a log, or into another one that is to be the same.
public sealed interface Archived {

  long position();

  String id();

  String stream();

  Instant recordedAt();

  /// An opaque id.
  String recordedBy();

  /// One that can be read, whichever shape it was recorded in.
  record Read(long position, String id, Instant recordedAt, String recordedBy, PolicyEvent event)
      implements Archived {

    @Override
    public String stream() {
      return event.stream();
    }
  }

  /// One that cannot be read, as it is stored. It goes on as it is, since a later version may read
  /// it.
  ///
  /// @param type as stored, like all that follows
  /// @param cause why it cannot be read
  record Unread(
      long position,
      String id,
      String stream,
      Instant recordedAt,
      String recordedBy,
      String type,
      String revision,
      String payload,
      @Nullable String effectiveOn,
      @Nullable String signedOn,
      @Nullable String actedBy,
      UUID fact,
      UUID source,
      String cause)
      implements Archived {}
}
