package policytimeline.projections.intake.datedevents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.LegalDate;

/// What the numbers of a country's gazette tell.
interface Gazette {

  String publisher();

  /// That of the titles.
  String language();

  /// Where the text of this number can be read.
  String url(String number);

  Citation citation(String number);

  /// The day on which the text was printed, where its number tells.
  @Nullable LegalDate printedOn(String number);

  /// The kind of an act, where its title or the part of the gazette tells.
  @Nullable Kind kind(String number, String title);

  Map<Jurisdiction, Gazette> KNOWN = Map.of(Jurisdiction.of("ee"), new RiigiTeataja());

  /// The text of this number as a source; it can be read where the row says, or else where the
  /// gazette has it.
  default Source source(String number, @Nullable String url) {
    return new Source(
        publisher(),
        url == null ? url(number) : url,
        citation(number),
        printedOn(number),
        null,
        null);
  }

  static @Nullable Gazette of(Jurisdiction jurisdiction) {
    return KNOWN.get(jurisdiction);
  }

  /// The Estonian gazette. Since November 2010 a number is made of the part, the day and the number
  /// within the day: 130122011010 is RT I, 30.12.2011, 10.
  final class RiigiTeataja implements Gazette {

    private static final Pattern NUMBER =
        Pattern.compile("([1-4])(\\d{2})(\\d{2})(2\\d{3})(\\d{3})");

    private static final List<String> PARTS = List.of("I", "II", "III", "IV");

    /// Only acts of parliament are called so.
    private static final Pattern STATUTE =
        Pattern.compile(".*(?:seadus|seadustik)", Pattern.CASE_INSENSITIVE);

    /// The fourth part holds the regulations of towns and municipalities.
    private static final String LOCAL_REGULATIONS = "4";

    @Override
    public String publisher() {
      return "Riigi Teataja";
    }

    @Override
    public String language() {
      return "et";
    }

    @Override
    public String url(String number) {
      return "https://www.riigiteataja.ee/akt/" + number;
    }

    @Override
    public Citation citation(String number) {
      var parts = NUMBER.matcher(number);
      if (!parts.matches() || day(parts.toMatchResult()) == null) {
        return Citation.of("Riigi Teataja " + number);
      }
      return Citation.of(
          "RT %s, %s.%s.%s, %d"
              .formatted(
                  PARTS.get(Integer.parseInt(parts.group(1)) - 1),
                  parts.group(2),
                  parts.group(3),
                  parts.group(4),
                  Integer.parseInt(parts.group(5))));
    }

    @Override
    public @Nullable LegalDate printedOn(String number) {
      var parts = NUMBER.matcher(number);
      var day = parts.matches() ? day(parts.toMatchResult()) : null;
      return day == null ? null : LegalDate.of(day);
    }

    @Override
    public @Nullable Kind kind(String number, String title) {
      if (STATUTE.matcher(title).matches()) {
        return Kind.STATUTE;
      }
      return number.startsWith(LOCAL_REGULATIONS) && printedOn(number) != null
          ? Kind.REGULATION
          : null;
    }

    private static @Nullable LocalDate day(MatchResult parts) {
      try {
        return LocalDate.of(
            Integer.parseInt(parts.group(4)),
            Integer.parseInt(parts.group(3)),
            Integer.parseInt(parts.group(2)));
      } catch (DateTimeException noSuchDay) {
        return null;
      }
    }
  }
}
