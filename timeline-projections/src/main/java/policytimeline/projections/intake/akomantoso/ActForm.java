package policytimeline.projections.intake.akomantoso;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Kind;

/// A sort of act that has a usual short name where it is made.
/// Addresses write its word in several ways; case, spaces and marks do not matter. It has no
/// abbreviation where people have none, or where it depends on the year.
enum ActForm {
  LEGISLATIVE_DECREE("it", "decretolegislativo", "dlgs", "D.Lgs.", Kind.STATUTE),
  DECREE_LAW("it", "decretolegge", "dl", "D.L.", Kind.STATUTE),
  LAW("it", "legge", "legge", "L.", Kind.STATUTE),
  PRESIDENTIAL_DECREE(
      "it", "decretodelpresidentedellarepubblica", "dpr", "D.P.R.", Kind.REGULATION),
  ROYAL_DECREE("it", "regiodecreto", "rd", "R.D.", Kind.STATUTE),
  ROYAL_DECREE_LAW("it", "regiodecretolegge", "rdl", "R.D.L.", Kind.STATUTE),
  CIRCULAR("it", "circolare", "circolare", null, Kind.CIRCULAR),
  EU_REGULATION("eu", "regulation", "reg", "Regulation (EU)", Kind.EU_REGULATION),
  EU_REGULATION_SHORT("eu", "reg", "reg", "Regulation (EU)", Kind.EU_REGULATION),
  EU_DIRECTIVE("eu", "directive", "dir", "Directive (EU)", Kind.EU_DIRECTIVE),
  EU_DIRECTIVE_SHORT("eu", "dir", "dir", "Directive (EU)", Kind.EU_DIRECTIVE),
  PUBLIC_GENERAL_ACT("uk", "pga", "pga", null, Kind.STATUTE),
  STATUTORY_INSTRUMENT("uk", "si", "si", null, Kind.REGULATION);

  /// Since then all kinds of the Union share one series of numbers, cited with the year first.
  private static final int EU_SERIES_SINCE = 2015;

  private final String country;
  private final String word;
  private final String slug;
  private final @Nullable String abbreviation;
  private final Kind kind;

  ActForm(String country, String word, String slug, @Nullable String abbreviation, Kind kind) {
    this.country = country;
    this.word = word;
    this.slug = slug;
    this.abbreviation = abbreviation;
    this.kind = kind;
  }

  static Optional<ActForm> of(String country, String type) {
    var word = type.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return Arrays.stream(values())
        .filter(form -> form.country.equals(country) && form.word.equals(word))
        .findFirst();
  }

  /// The form that a citation begins with, whatever its case.
  static Optional<ActForm> abbreviated(String abbreviation) {
    return Arrays.stream(values())
        .filter(form -> abbreviation.equalsIgnoreCase(form.abbreviation))
        .findFirst();
  }

  String slug() {
    return slug;
  }

  String word() {
    return word;
  }

  Kind kind() {
    return kind;
  }

  /// How people write it; empty where that cannot be told.
  Optional<String> citation(String number, String year) {
    if (abbreviation == null) {
      return Optional.empty();
    }
    if (country.equals("eu")) {
      return Integer.parseInt(year) < EU_SERIES_SINCE
          ? Optional.empty()
          : Optional.of(abbreviation + " " + year + "/" + number);
    }
    return Optional.of(abbreviation + " " + number + "/" + year);
  }
}
