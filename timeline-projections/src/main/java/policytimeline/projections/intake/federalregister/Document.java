package policytimeline.projections.intake.federalregister;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Reference;
import policytimeline.core.instrument.Wording;
import policytimeline.projections.intake.CsvRow;

/// What a row stands for: an order, another document about an order, or nothing that can be used.
sealed interface Document {

  /// An order as the Federal Register printed it.
  record Order(
      Citation citation,
      InstrumentId instrument,
      @Nullable Wording titles,
      LegalDate signedOn,
      Edition edition,
      Source source)
      implements Document {

    Reference reference() {
      return new Reference(citation, instrument);
    }
  }

  /// What is printed under the number of an order without being an order.
  record Correction(Citation of) implements Document {}

  record Unusable(String reason) implements Document {}

  /// Printed once, or again in full.
  enum Edition {
    ORIGINAL,
    REPUBLICATION
  }

  Pattern NUMBER = Pattern.compile("(\\d{1,5})(?:\\.0)?(?: ?-? ?([A-Za-z]))?");

  Pattern AMERICAN_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: .*)?");

  Pattern ISO_DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");

  /// Where the letter of a letter number slipped from the number into the title: `-A Assignment`.
  Pattern LETTER_IN_TITLE = Pattern.compile("- ?([A-Z])\\b[ .:]*(.*)");

  Pattern CORRECTION_NUMBER = Pattern.compile("C\\d+-.*");

  Pattern CORRECTION_TITLE = Pattern.compile("(?:.*[;:,-] ?)?Correction", Pattern.CASE_INSENSITIVE);

  Pattern REPUBLICATION_NUMBER = Pattern.compile("R\\d+-.*");

  static Document of(CsvRow row) {
    var number = row.text(FederalRegisterCsv.NUMBER);
    var form = NUMBER.matcher(number == null ? "" : number);
    if (!form.matches()) {
      return new Unusable(
          "the number of an executive order is digits and at most one letter, such as 14110 or"
              + " 9066-A; got: "
              + (number == null ? "nothing" : number));
    }
    var digits = form.group(1).replaceFirst("^0+(?=\\d)", "");
    var title = row.text("title");
    var slipped = LETTER_IN_TITLE.matcher(title == null ? "" : title);
    if (form.group(2) == null && slipped.matches()) {
      return order(row, digits + "-" + slipped.group(1), slipped.group(2));
    }
    return order(row, form.group(2) == null ? digits : digits + "-" + form.group(2), title);
  }

  private static Document order(CsvRow row, String number, @Nullable String title) {
    var citation = Citation.executiveOrder(number);
    var document = row.text("document_number");
    if (matches(CORRECTION_NUMBER, document) || matches(CORRECTION_TITLE, title)) {
      return new Correction(citation);
    }
    var signedOn = day(row.text(FederalRegisterCsv.SIGNED));
    if (signedOn == null) {
      var given = row.text(FederalRegisterCsv.SIGNED);
      return new Unusable(
          "the signing date of an order is written 2025-01-20 or 01/20/2025; got: "
              + (given == null ? "nothing" : given));
    }
    return new Order(
        citation,
        InstrumentId.of("us-eo-" + number.toLowerCase(Locale.ROOT)),
        titles(title),
        signedOn,
        matches(REPUBLICATION_NUMBER, document) ? Edition.REPUBLICATION : Edition.ORIGINAL,
        source(row));
  }

  private static Source source(CsvRow row) {
    var page = row.text("html_url");
    var citation = row.text("citation");
    return new Source(
        "Federal Register",
        webAddress(page == null ? row.text("pdf_url") : page),
        citation == null || citation.length() > Citation.MAX_LENGTH ? null : Citation.of(citation),
        day(row.text("publication_date")),
        null,
        null);
  }

  private static @Nullable String webAddress(@Nullable String url) {
    try {
      return Source.of("Federal Register", url).url();
    } catch (IllegalArgumentException notAnAddress) {
      return null;
    }
  }

  private static @Nullable Wording titles(@Nullable String title) {
    return title == null || title.isBlank() || title.length() > Wording.MAX_LENGTH
        ? null
        : Wording.english(title);
  }

  private static @Nullable LegalDate day(@Nullable String text) {
    var american = AMERICAN_DATE.matcher(text == null ? "" : text);
    var iso = ISO_DATE.matcher(text == null ? "" : text);
    try {
      if (american.matches()) {
        return LegalDate.of(
            LocalDate.of(
                Integer.parseInt(american.group(3)),
                Integer.parseInt(american.group(1)),
                Integer.parseInt(american.group(2))));
      }
      return iso.matches() ? LegalDate.parse(iso.group(1)) : null;
    } catch (DateTimeException | IllegalArgumentException noSuchDay) {
      return null;
    }
  }

  private static boolean matches(Pattern pattern, @Nullable String text) {
    return text != null && pattern.matcher(text).matches();
  }
}
