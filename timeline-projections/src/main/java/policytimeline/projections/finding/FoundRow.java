package policytimeline.projections.finding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import policytimeline.core.phase.Finding;
import policytimeline.projections.store.Digest;

/// A finding in the place where it shows.
///
/// @param stream whose record shows it
/// @param relation the entry of the relation that it is about; absent within one record
record FoundRow(String stream, @Nullable String relation, Finding finding) {

  /// One id for one finding, however often it is believed and given up again.
  UUID id() {
    return Digest.of(
        String.join(
            "\u001f",
            stream,
            String.valueOf(relation),
            finding.kind().code(),
            finding.message(),
            String.valueOf(finding.period()),
            String.join(",", finding.entries())));
  }
}
