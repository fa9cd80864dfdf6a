package policytimeline.api.entry;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.Checks.Checked;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.LegalDate;

/// Where the fact comes from; the publisher is required.
public record SourceRequest(
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String citation,
    @Nullable String publishedOn,
    @Nullable String contentHash,
    @Nullable String takenOn) {

  private static final String ANY = "any";

  /// The source, once nothing was complained of.
  public static Checked<Source> check(@Nullable SourceRequest source, Checks checks) {
    if (source == null) {
      checks.fault("source", "It is required, with its publisher at least.");
      return new Checked<>(null);
    }
    var citation = checks.optional("source.citation", source.citation(), Citation::new);
    var publishedOn = checks.optional("source.publishedOn", source.publishedOn(), LegalDate::parse);
    var takenOn = checks.optional("source.takenOn", source.takenOn(), LegalDate::parse);
    var url = checks.optional("source.url", source.url(), SourceRequest::url);
    var hash = checks.optional("source.contentHash", source.contentHash(), SourceRequest::hash);
    return checks.required(
        "source.publisher",
        source.publisher(),
        publisher -> new Source(publisher, url, citation, publishedOn, hash, takenOn));
  }

  /// Lets the source itself say what is wrong with this field alone.
  private static String url(String text) {
    return Objects.requireNonNull(new Source(ANY, text, null, null, null, null).url());
  }

  private static String hash(String text) {
    return Objects.requireNonNull(new Source(ANY, null, null, null, text, null).contentHash());
  }
}
