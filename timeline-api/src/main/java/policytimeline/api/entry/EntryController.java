package policytimeline.api.entry;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.problem.NotFound;
import policytimeline.projections.entry.EntryQueries;

/// One entry of the log.
@RestController
class EntryController {

  private final EntryQueries entries;

  EntryController(EntryQueries entries) {
    this.entries = entries;
  }

  @GetMapping("/api/v1/entries/{id}")
  EntryAnswer entry(@PathVariable String id) {
    var entry = entries.entry(id, Long.MAX_VALUE).orElseThrow(() -> NotFound.entry(id));
    var voidedBy = entries.voidedBy(entry.stream(), Long.MAX_VALUE).get(id);
    return EntryAnswer.of(entry, voidedBy);
  }
}
