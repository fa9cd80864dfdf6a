package policytimeline.projections.intake.federalregister;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Kind;

/// What a document is called, and of which kind it is.
sealed interface DocumentName {

  /// A document that has a name.
  ///
  /// @param title without what belongs to the number
  record Named(Citation citation, InstrumentId instrument, Kind kind, @Nullable String title)
      implements DocumentName {}

  record Nameless(String reason) implements DocumentName {}

  Map<String, Kind> KINDS =
      Map.of(
          "executive order", Kind.EXECUTIVE_ORDER,
          "proclamation", Kind.PROCLAMATION,
          "memorandum", Kind.PRESIDENTIAL_MEMORANDUM,
          "presidential memorandum", Kind.PRESIDENTIAL_MEMORANDUM,
          "determination", Kind.DETERMINATION,
          "presidential determination", Kind.DETERMINATION,
          "notice", Kind.NOTICE,
          "presidential notice", Kind.NOTICE,
          "presidential order", Kind.PRESIDENTIAL_ORDER);

  Pattern NUMBER = Pattern.compile("(\\d{1,5})(?:\\.0)?(?: ?-? ?([A-Za-z]))?");

  /// Where the letter of a letter number slipped from the number into the title: `-A Assignment`.
  Pattern LETTER_IN_TITLE = Pattern.compile("- ?([A-Z])\\b[ .:]*(.*)");

  /// An order outside of the numbered series, as the table of contents has it.
  Pattern ORDER_OF_A_DAY = Pattern.compile("\\(Order of " + NoteDate.FORM + "\\)");

  Pattern DETERMINATION_NUMBER =
      Pattern.compile("\\bDetermination (?:No\\. ?)?(\\d{2}|\\d{4})\\p{Pd}(\\d{1,3})\\b");

  Pattern DOCUMENT_NUMBER =
      Pattern.compile("(?:[CR]\\d{1,3}-)?([A-Za-z0-9]{1,10}(?:-[A-Za-z0-9]{1,10}){1,3})");

  static DocumentName of(DocumentRow row) {
    var number = row.text(DocumentRow.ORDER_NUMBER);
    var kind = kind(row);
    if (number != null) {
      return executiveOrder(number, row.text("title"));
    }
    if (kind == null) {
      return row.text(DocumentRow.SUBTYPE) == null
          ? executiveOrder(null, null)
          : new Nameless(
              "the subtype of a presidential document is Executive Order, Proclamation, Memorandum,"
                  + " Notice, Determination or Presidential Order; got: "
                  + row.text(DocumentRow.SUBTYPE));
    }
    if (kind == Kind.EXECUTIVE_ORDER) {
      return executiveOrder(row.text("presidential_document_number"), row.text("title"));
    }
    if (kind == Kind.PROCLAMATION) {
      return proclamation(row);
    }
    return kind == Kind.DETERMINATION ? determination(row) : byDocument(row, kind);
  }

  /// The number of the document in the Federal Register, without the mark of a correction or
  /// reprint.
  static @Nullable String documentNumber(@Nullable String text) {
    var form = DOCUMENT_NUMBER.matcher(text == null ? "" : text);
    return form.matches() ? form.group(1) : null;
  }

  private static @Nullable Kind kind(DocumentRow row) {
    var subtype = row.text(DocumentRow.SUBTYPE);
    var kind = subtype == null ? null : KINDS.get(subtype.toLowerCase(Locale.ROOT));
    var contents = row.text("toc_doc");
    var isUnnumbered =
        row.text("presidential_document_number") == null
            && contents != null
            && ORDER_OF_A_DAY.matcher(contents).find();
    return isUnnumbered && (subtype == null || kind == Kind.EXECUTIVE_ORDER)
        ? Kind.PRESIDENTIAL_ORDER
        : kind;
  }

  private static DocumentName executiveOrder(@Nullable String number, @Nullable String title) {
    var form = NUMBER.matcher(number == null ? "" : number);
    if (!form.matches()) {
      return new Nameless(
          "the number of an executive order is digits and at most one letter, such as 14110 or"
              + " 9066-A; got: "
              + (number == null ? "nothing" : number));
    }
    var digits = withoutZeros(form.group(1));
    var slipped = LETTER_IN_TITLE.matcher(title == null ? "" : title);
    if (form.group(2) == null && slipped.matches()) {
      return executiveOrderNumbered(digits + "-" + slipped.group(1), slipped.group(2));
    }
    return executiveOrderNumbered(
        form.group(2) == null ? digits : digits + "-" + form.group(2), title);
  }

  private static DocumentName executiveOrderNumbered(String number, @Nullable String title) {
    return new Named(
        Citation.executiveOrder(number), slug("us-eo-" + number), Kind.EXECUTIVE_ORDER, title);
  }

  private static DocumentName proclamation(DocumentRow row) {
    var given = row.text("proclamation_number");
    var number = given == null ? row.text("presidential_document_number") : given;
    var form = NUMBER.matcher(number == null ? "" : number);
    if (!form.matches()) {
      return new Nameless(
          "the proclamation_number of a proclamation is digits and at most one letter, such as"
              + " 10000; got: "
              + (number == null ? "nothing" : number));
    }
    var letter = form.group(2) == null ? "" : "-" + form.group(2).toUpperCase(Locale.ROOT);
    var plain = withoutZeros(form.group(1)) + letter;
    return new Named(
        Citation.of("Proclamation " + plain),
        slug("us-proc-" + plain),
        Kind.PROCLAMATION,
        row.text("title"));
  }

  /// By its number where the title tells it: that stands in every form of the record.
  private static DocumentName determination(DocumentRow row) {
    var title = row.text("title");
    var form = DETERMINATION_NUMBER.matcher(title == null ? "" : title);
    if (!form.find()) {
      return byDocument(row, Kind.DETERMINATION);
    }
    var number = form.group(1) + "-" + form.group(2);
    return new Named(
        Citation.of("Presidential Determination No. " + number),
        slug("us-pd-" + number),
        Kind.DETERMINATION,
        title);
  }

  private static DocumentName byDocument(DocumentRow row, Kind kind) {
    var given = row.text(DocumentRow.DOCUMENT_NUMBER);
    var number = documentNumber(given);
    if (number == null) {
      return new Nameless(
          "a document without a number of its own is named by its document_number, such as"
              + " 2020-17784; got: "
              + (given == null ? "nothing" : given));
    }
    var page = row.text("citation");
    var citation = page == null || page.length() > Citation.MAX_LENGTH ? "FR Doc. " + number : page;
    return new Named(Citation.of(citation), slug("us-fr-" + number), kind, row.text("title"));
  }

  private static InstrumentId slug(String text) {
    return InstrumentId.of(text.toLowerCase(Locale.ROOT));
  }

  private static String withoutZeros(String digits) {
    return digits.replaceFirst("^0+(?=\\d)", "");
  }
}
