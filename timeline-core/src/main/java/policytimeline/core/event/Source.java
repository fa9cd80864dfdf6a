package policytimeline.core.event;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.LegalDate;

/// Where one fact comes from. Every event has one; the service asserts nothing of its own.
///
/// @param publisher who published it, such as Federal Register
/// @param url where it can be read, absolute, http or https
/// @param publishedOn when the source published it: an attribute, never our record time
/// @param contentHash `sha256:` and 64 hexadecimal digits of what was read
/// @param takenOn the day on which the source was read
public record Source(
    String publisher,
    @Nullable String url,
    @Nullable Citation citation,
    @Nullable LegalDate publishedOn,
    @Nullable String contentHash,
    @Nullable LegalDate takenOn) {

  private static final Pattern HASH = Pattern.compile("sha256:[0-9a-f]{64}");

  public Source {
    publisher = publisher.strip();
    if (publisher.isEmpty() || publisher.length() > 200 || publisher.indexOf(0) >= 0) {
      throw new IllegalArgumentException(
          "The publisher of a source is 1 to 200 characters, such as Federal Register; got: "
              + publisher);
    }
    if (url != null && !isWebAddress(url)) {
      throw new IllegalArgumentException(
          "The url of a source is an absolute http or https address of at most 2000 characters;"
              + " got: "
              + url);
    }
    if (contentHash != null && !HASH.matcher(contentHash).matches()) {
      throw new IllegalArgumentException(
          "The contentHash of a source is sha256: and 64 hexadecimal digits; got: " + contentHash);
    }
  }

  public static Source of(String publisher, @Nullable String url) {
    return new Source(publisher, url, null, null, null, null);
  }

  /// Whether both were read in the same document: address and citation are the same, as far as both
  /// give them.
  public boolean isOneDocumentWith(Source other) {
    var sameAddress = url != null && url.equals(other.url);
    var sameCitation = citation != null && citation.equals(other.citation);
    var otherAddress = url != null && other.url != null && !sameAddress;
    var otherCitation = citation != null && other.citation != null && !sameCitation;
    return (sameAddress || sameCitation) && !otherAddress && !otherCitation;
  }

  /// What tells one source from another, whenever it was read.
  public String key() {
    return publisher + "|" + (url == null ? "" : url) + "|" + (citation == null ? "" : citation);
  }

  /// A text that is an address a source can have; null where it is none.
  public static @Nullable String webAddress(@Nullable String text) {
    return text != null && isWebAddress(text) ? text : null;
  }

  private static boolean isWebAddress(String url) {
    if (url.length() > 2000) {
      return false;
    }
    try {
      var address = URI.create(url);
      return address.getHost() != null
          && Set.of("http", "https").contains(String.valueOf(address.getScheme()));
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
