package policytimeline.api.entry;

import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.Checks.Checked;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.LegalDate;

/// Where the fact comes from; the publisher is required.
record SourceRequest(
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String citation,
    @Nullable String publishedOn,
    @Nullable String contentHash,
    @Nullable String takenOn) {

  static Checked<Source> check(@Nullable SourceRequest source, Checks checks) {
    if (source == null) {
      checks.fault("source", "It is required, with its publisher at least.");
      return new Checked<>(null);
    }
    var citation = checks.optional("source.citation", source.citation(), Citation::new);
    var publishedOn = checks.optional("source.publishedOn", source.publishedOn(), LegalDate::parse);
    var takenOn = checks.optional("source.takenOn", source.takenOn(), LegalDate::parse);
    return checks.required(
        "source.publisher",
        source.publisher(),
        publisher ->
            new Source(
                publisher, source.url(), citation, publishedOn, source.contentHash(), takenOn));
  }
}
