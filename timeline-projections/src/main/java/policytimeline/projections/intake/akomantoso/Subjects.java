package policytimeline.projections.intake.akomantoso;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.Issuer;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Wording;
import policytimeline.projections.intake.UnreadableFile;

/// Tells from its identification which act a file is about.
final class Subjects {

  private final ActFile file;
  private final Metadata metadata;

  private Subjects(ActFile file) {
    this.file = file;
    this.metadata = file.metadata();
  }

  /// @throws UnreadableFile when the file does not say which act it is about
  static Subject of(ActFile file) {
    return new Subjects(file).read();
  }

  private Subject read() {
    var uri = uri();
    var language = language();
    var signedOn = signedOn(uri);
    var sources = new Sources(metadata);
    return new Subject(
        uri.instrument().orElseThrow(),
        citation(uri),
        file.preface().title().map(title -> Wording.of(Map.of(language, title))).orElse(null),
        uri.kind().orElse(Kind.STATUTE),
        issuer(uri),
        jurisdiction(uri),
        signedOn,
        Dates.read(metadata.identity("FRBRExpression/FRBRdate", "date").orElse(null)),
        language,
        sources.ofWork(),
        sources.ofExpression());
  }

  private WorkUri uri() {
    return Stream.of("FRBRWork/FRBRuri", "FRBRWork/FRBRthis", "FRBRWork/FRBRalias")
        .flatMap(element -> metadata.identities(element).stream())
        .flatMap(tag -> WorkUri.parse(tag.get("value")).stream())
        .filter(uri -> uri.instrument().isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                new UnreadableFile(
                    "The act is told by its FRBRWork: an address with country, type, date and"
                        + " number, such as /akn/it/act/legge/stato/1990-08-07/241; this file has "
                        + metadata.identity("FRBRWork/FRBRuri", "value").orElse("none")
                        + "."));
  }

  private LegalDate signedOn(WorkUri uri) {
    return Optional.ofNullable(
            Dates.read(metadata.identity("FRBRWork/FRBRdate", "date").orElse(null)))
        .or(() -> Optional.ofNullable(uri.signedOn()))
        .orElseThrow(
            () ->
                new UnreadableFile(
                    "The FRBRWork of an act has an FRBRdate, such as 2005-03-07; this file has"
                        + " none that can be read."));
  }

  /// By its form, or as the file names it where that has a number in it, or in words.
  private Citation citation(WorkUri uri) {
    return uri.citation()
        .or(
            () ->
                metadata
                    .identity("FRBRWork/FRBRname", "value")
                    .filter(name -> name.matches(".*\\d.*") && name.length() <= 100)
                    .map(Citation::of))
        .orElseGet(() -> Citation.of(shortened(uri.inWords())));
  }

  private Issuer issuer(WorkUri uri) {
    var author = metadata.identity("FRBRWork/FRBRauthor", "href");
    return Stream.of(
            author
                .flatMap(metadata::reference)
                .flatMap(tag -> Optional.ofNullable(tag.get("showAs"))),
            author.filter(href -> !href.startsWith("#")).map(Subjects::lastPart),
            uri.actors().stream().findFirst(),
            Optional.of(uri.country()))
        .flatMap(Optional::stream)
        .map(Slugs::of)
        .filter(word -> !word.isEmpty() && word.length() <= 100)
        .map(Issuer::of)
        .findFirst()
        .orElseThrow();
  }

  private static String lastPart(String address) {
    var parts = address.replaceFirst("^[a-z]+://", "").split("/");
    return Arrays.asList(parts).getLast();
  }

  private Jurisdiction jurisdiction(WorkUri uri) {
    var country = metadata.identity("FRBRWork/FRBRcountry", "value").orElse(uri.country());
    var code = country.toLowerCase(Locale.ROOT);
    return code.matches("gb(-.*)?") || !code.matches("[a-z]{2,3}(-[a-z0-9]{1,8})?")
        ? Jurisdiction.of(uri.country())
        : Jurisdiction.of(code);
  }

  /// The two letters that texts are told apart by, where the language has any.
  private String language() {
    var told = metadata.identity("FRBRExpression/FRBRlanguage", "language").orElse("und");
    var code = told.toLowerCase(Locale.ROOT);
    return Arrays.stream(Locale.getISOLanguages())
        .filter(two -> isCalled(two, code))
        .findFirst()
        .orElse(code.matches("[a-z]{2,3}") ? code : "und");
  }

  private static boolean isCalled(String language, String code) {
    try {
      return Objects.equals(Locale.of(language).getISO3Language(), code);
    } catch (MissingResourceException hasNone) {
      return false;
    }
  }

  private static String shortened(String words) {
    return words.length() > Citation.MAX_LENGTH ? words.substring(0, Citation.MAX_LENGTH) : words;
  }
}
