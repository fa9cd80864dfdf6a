package policytimeline.api.entry;

import java.net.URI;
import java.security.Principal;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import policytimeline.projections.entry.EntryQueries;
import policytimeline.projections.store.Appends;
import policytimeline.projections.store.Recorder;

/// Sends a command and answers with the entry that came of it.
@Component
public class Recording {

  /// The entry that was recorded.
  ///
  /// @param position what a reader waits for to read this write
  public record Answer(String entry, String slug, long position) {}

  private final CommandGateway commands;
  private final Appends appends;
  private final EntryQueries entries;

  Recording(CommandGateway commands, Appends appends, EntryQueries entries) {
    this.commands = commands;
    this.appends = appends;
    this.entries = entries;
  }

  /// Answers with the last entry that came of a command.
  public ResponseEntity<Answer> record(Object command, Principal recorder) {
    var message =
        new GenericCommandMessage<>(command, MetaData.with(Recorder.KEY, recorder.getName()));
    String id = appends.oneAtATime(() -> commands.<String>sendAndWait(message));
    var entry = entries.entry(id, Long.MAX_VALUE).orElseThrow();
    return ResponseEntity.created(URI.create("/api/v1/entries/" + id))
        .body(new Answer(id, entry.stream(), entry.position()));
  }
}
