package policytimeline.projections.intake.federalregister;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.OrderEvent.OrderIssued;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Issuer;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.core.instrument.LegalDate;
import policytimeline.projections.intake.Statement;
import policytimeline.projections.intake.UnreadableFile;
import policytimeline.projections.intake.federalregister.Document.Edition;

/// What the documents of a file say. The file is gone through for the orders, for what else is
/// printed under their numbers, and for what their notes say of each other; the exports stand
/// newest first, so that what ends an order comes before it.
///
/// Between documents only the slugs already met are kept, to tell a second one of one number.
final class DocumentStatements {

  /// One way through the documents of a file, from the first to the last.
  interface Documents {

    /// Hands over every document, and says how many there are.
    long forEach(Consumer<DocumentRow> documents) throws IOException;
  }

  /// All presidential documents since 1789 are some fifty thousand.
  private static final int MOST = 250_000;

  private final Set<InstrumentId> originals = new HashSet<>();
  private final Consumer<Statement> statements;
  private boolean hasReprints;

  private DocumentStatements(Consumer<Statement> statements) {
    this.statements = statements;
  }

  /// Reads all that the documents say, and says how many there are.
  static long read(Documents documents, Consumer<Statement> statements) throws IOException {
    var reading = new DocumentStatements(statements);
    var count = documents.forEach(reading::document);
    if (reading.hasReprints) {
      var reprinted = new HashSet<>(reading.originals);
      documents.forEach(row -> reading.republication(row, reprinted));
    }
    var met = new HashSet<InstrumentId>();
    documents.forEach(row -> reading.notes(row, met));
    return count;
  }

  private void document(DocumentRow row) {
    switch (Document.of(row)) {
      case Document.Order order when order.edition() == Edition.REPUBLICATION -> hasReprints = true;
      case Document.Order order when isNew(order, originals) -> issue(row, order);
      case Document.Order order ->
          remark(row, "second row of " + order.citation() + "; the first is recorded");
      case Document.Correction(var of) ->
          remark(row, "correction document of " + of + ": not an order");
      case Document.Unusable(var reason) ->
          statements.accept(new Statement.Rejected(row.line(), reason, row.shown()));
    }
  }

  /// An order printed again is the same order; it is recorded from there only when the file has no
  /// first printing.
  private void republication(DocumentRow row, Set<InstrumentId> met) {
    var order = republished(row);
    if (order == null) {
      return;
    }
    if (isNew(order, met)) {
      issue(row, order);
    } else {
      remark(row, "republication of " + order.citation() + ": not another order");
    }
  }

  private static Document.@Nullable Order republished(DocumentRow row) {
    return Document.of(row) instanceof Document.Order order
            && order.edition() == Edition.REPUBLICATION
        ? order
        : null;
  }

  /// A second row of a number yields nothing: it may well be another order's.
  private void notes(DocumentRow row, Set<InstrumentId> met) {
    if (!(Document.of(row) instanceof Document.Order order)) {
      return;
    }
    var reprint =
        order.edition() == Edition.REPUBLICATION && originals.contains(order.instrument());
    if (reprint || !isNew(order, met)) {
      return;
    }
    var notes = row.notes();
    if (notes != null) {
      var facts = new NoteFacts(row.line(), order);
      NoteReader.read(notes).forEach(note -> statements.accept(facts.of(note)));
    }
  }

  private static boolean isNew(Document.Order order, Set<InstrumentId> met) {
    if (met.size() >= MOST) {
      throw new UnreadableFile(
          "A file of the Federal Register has at most %d presidential documents.".formatted(MOST));
    }
    return met.add(order.instrument());
  }

  private void issue(DocumentRow row, Document.Order order) {
    statements.accept(
        new Statement.Complete(
            row.line(),
            new OrderIssued(
                order.instrument(),
                order.citation(),
                order.titles(),
                order.kind(),
                Issuer.of("president"),
                Jurisdiction.of("us"),
                order.signedOn(),
                effectiveOn(row, order),
                null,
                List.of(),
                null,
                order.source())));
  }

  private static LegalDate effectiveOn(DocumentRow row, Document.Order order) {
    var notes = row.notes();
    var stated = notes == null ? null : NoteReader.effectiveOn(notes);
    return stated == null ? order.signedOn() : stated;
  }

  private void remark(DocumentRow row, String reason) {
    statements.accept(new Statement.Remarked(row.line(), reason, row.shown()));
  }
}
