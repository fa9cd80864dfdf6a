package policytimeline.projections.intake.akomantoso;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Citation;

/// Where the facts of a file come from. What is said of an act has the same source in every version
/// of it, so that a later version of the file records only what is new.
record Sources(Metadata metadata) {

  Source ofWork() {
    var published = metadata.publication().map(tag -> Dates.read(tag.get("date")));
    return new Source(publisher(), address("FRBRWork"), null, published.orElse(null), null, null);
  }

  Source ofExpression() {
    return new Source(
        publisher(),
        address("FRBRExpression"),
        metadata
            .identity("FRBRExpression/FRBRuri", "value")
            .filter(uri -> uri.length() <= Citation.MAX_LENGTH)
            .map(Citation::of)
            .orElse(null),
        null,
        null,
        null);
  }

  private String publisher() {
    var identified =
        metadata.identification().flatMap(tag -> Optional.ofNullable(tag.get("source")));
    return Stream.of(
            identified.flatMap(metadata::reference).flatMap(tag -> value(tag, "showAs")),
            metadata.publisher().flatMap(tag -> value(tag, "resource")).flatMap(Sources::host),
            metadata.identity("FRBRManifestation/FRBRauthor", "href").flatMap(Sources::host),
            metadata.publication().flatMap(tag -> value(tag, "showAs")))
        .flatMap(Optional::stream)
        .filter(name -> name.length() <= 200)
        .findFirst()
        .orElse("Akoma Ntoso");
  }

  private @Nullable String address(String level) {
    return Stream.of("FRBRuri", "FRBRthis")
        .flatMap(element -> metadata.identity(level + "/" + element, "value").stream())
        .filter(value -> host(value).isPresent())
        .findFirst()
        .orElse(null);
  }

  private static Optional<String> value(Tag tag, String attribute) {
    return Optional.ofNullable(tag.get(attribute));
  }

  private static Optional<String> host(String address) {
    try {
      return address.length() <= 2000 && address.matches("https?://.*")
          ? Optional.ofNullable(URI.create(address).getHost())
          : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
