package policytimeline.api.entry;

import java.net.URI;
import java.security.Principal;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import policytimeline.projections.entry.EntryQueries;
import policytimeline.projections.store.Recorder;

/// Sends a command and answers with the entry that came of it.
@Component
class Recording {

  /// Two commands on one instrument at once are decided one after the other.
  private static final int ATTEMPTS = 10;

  /// @param position what a reader waits for to read this write
  record Answer(String entry, String slug, long position) {}

  private final CommandGateway commands;
  private final EntryQueries entries;

  Recording(CommandGateway commands, EntryQueries entries) {
    this.commands = commands;
    this.entries = entries;
  }

  ResponseEntity<Answer> record(Object command, Principal recorder) {
    var message =
        new GenericCommandMessage<>(command, MetaData.with(Recorder.KEY, recorder.getName()));
    var id = send(message);
    var entry = entries.entry(id, Long.MAX_VALUE).orElseThrow();
    return ResponseEntity.created(URI.create("/api/v1/entries/" + id))
        .body(new Answer(id, entry.stream(), entry.position()));
  }

  private String send(GenericCommandMessage<?> message) {
    for (var attempt = 1; ; attempt++) {
      try {
        String entry = commands.sendAndWait(message);
        return entry;
      } catch (ConcurrencyException overtaken) {
        if (attempt == ATTEMPTS) {
          throw overtaken;
        }
      }
    }
  }
}
