package policytimeline.projections.intake.federalregister;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Reference;
import policytimeline.core.instrument.Wording;
import policytimeline.projections.intake.federalregister.DocumentName.Named;

/// What a row stands for: an order or another presidential document with a force of its own,
/// another document about one, or nothing that can be used.
sealed interface Document {

  /// A presidential document as the Federal Register printed it.
  record Order(
      Citation citation,
      InstrumentId instrument,
      Kind kind,
      @Nullable Wording titles,
      LegalDate signedOn,
      Edition edition,
      Source source)
      implements Document {

    Reference reference() {
      return new Reference(citation, instrument);
    }
  }

  /// What is printed under the number of another document without being one itself.
  record Correction(String of) implements Document {}

  record Unusable(String reason) implements Document {}

  /// Printed once, or again in full.
  enum Edition {
    ORIGINAL,
    REPUBLICATION
  }

  String PRESIDENTIAL = "Presidential Document";

  Pattern AMERICAN_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: .*)?");

  Pattern ISO_DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");

  /// The day as the table of contents has it: `(Memorandum of August 7, 2020)`.
  Pattern DAY_IN_CONTENTS = Pattern.compile("\\([^()]{0,100}\\bof (" + NoteDate.FORM + ")\\)$");

  Pattern CORRECTION_NUMBER = Pattern.compile("C\\d+-.*");

  Pattern CORRECTION_TITLE = Pattern.compile("(?:.*[;:,-] ?)?Correction", Pattern.CASE_INSENSITIVE);

  Pattern REPUBLICATION_NUMBER = Pattern.compile("R\\d+-.*");

  static Document of(DocumentRow row) {
    var type = row.text("type");
    if (type != null && !type.equalsIgnoreCase(PRESIDENTIAL)) {
      return new Unusable("only a " + PRESIDENTIAL + " is read; the type is: " + type);
    }
    var name = DocumentName.of(row);
    if (isCorrection(row)) {
      return new Correction(corrected(row, name));
    }
    return switch (name) {
      case DocumentName.Nameless(var reason) -> new Unusable(reason);
      case Named named -> order(row, named);
    };
  }

  private static Document order(DocumentRow row, Named name) {
    var signedOn = signedOn(row);
    if (signedOn == null) {
      var given = row.text(DocumentRow.SIGNED);
      return new Unusable(
          "the signing date of an order is written 2025-01-20 or 01/20/2025; got: "
              + (given == null ? "nothing" : given));
    }
    return new Order(
        name.citation(),
        name.instrument(),
        name.kind(),
        titles(name.title()),
        signedOn,
        isRepublication(row) ? Edition.REPUBLICATION : Edition.ORIGINAL,
        source(row));
  }

  private static boolean isRepublication(DocumentRow row) {
    return matches(REPUBLICATION_NUMBER, row.text(DocumentRow.DOCUMENT_NUMBER));
  }

  private static boolean isCorrection(DocumentRow row) {
    return matches(CORRECTION_NUMBER, row.text(DocumentRow.DOCUMENT_NUMBER))
        || matches(CORRECTION_TITLE, row.text("title"))
        || (row.text("correction_of") != null && !isRepublication(row));
  }

  private static String corrected(DocumentRow row, DocumentName name) {
    if (name instanceof Named named) {
      return named.citation().text();
    }
    var number = DocumentName.documentNumber(row.text(DocumentRow.DOCUMENT_NUMBER));
    return number == null ? "another document" : "FR Doc. " + number;
  }

  private static @Nullable LegalDate signedOn(DocumentRow row) {
    var given = row.text(DocumentRow.SIGNED);
    if (given != null) {
      return day(given);
    }
    var contents = row.text("toc_doc");
    var found = DAY_IN_CONTENTS.matcher(contents == null ? "" : contents);
    return found.find() ? NoteDate.of(found.group(1)).day() : null;
  }

  private static Source source(DocumentRow row) {
    var page = row.text("html_url");
    var citation = row.text("citation");
    return new Source(
        "Federal Register",
        Source.webAddress(page == null ? row.text("pdf_url") : page),
        citation == null || citation.length() > Citation.MAX_LENGTH ? null : Citation.of(citation),
        day(row.text("publication_date")),
        null,
        null);
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
