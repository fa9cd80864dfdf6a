package policytimeline.projections.intake.federalregister;

import org.jspecify.annotations.Nullable;

/// The fields of one document by the names that the Federal Register gives them, whatever the
/// format of the file.
interface DocumentRow {

  String ORDER_NUMBER = "executive_order_number";
  String SIGNED = "signing_date";
  String DOCUMENT_NUMBER = "document_number";
  String SUBTYPE = "subtype";

  /// The line of the file on which the document begins, counted from 1.
  long line();

  /// The field on one line, `null` when it is blank or absent.
  @Nullable String text(String field);

  /// The field with its line breaks, `null` when it is absent.
  @Nullable String raw(String field);

  /// The document as it is shown beside a reason.
  String shown();

  /// What became of it, under the name of today or that of before.
  default @Nullable String notes() {
    var notes = raw("disposition_notes");
    return notes == null || notes.isBlank() ? raw("executive_order_notes") : notes;
  }
}
