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
import policytimeline.core.instrument.Kind;
import policytimeline.projections.intake.Beginning;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.CsvRow;
import policytimeline.projections.intake.CsvRows;
import policytimeline.projections.intake.Format;
import policytimeline.projections.intake.Statement;
import policytimeline.projections.intake.federalregister.Document.Edition;

/// The Federal Register's CSV export of executive orders. The file is gone through for the orders,
/// for what else is printed under their numbers, and for what their notes say of each other; the
/// export stands newest first, so that what ends an order comes before it.
///
/// Between rows only the slugs already met are kept, to tell a second row of one number. Executive
/// orders number some fifteen thousand since 1862, so the set stays within a few megabytes.
public final class FederalRegisterCsv implements Format {

  static final String NUMBER = "executive_order_number";
  static final String SIGNED = "signing_date";

  private static final CsvRows ROWS =
      new CsvRows("the Federal Register's export", List.of(NUMBER, SIGNED));

  @Override
  public String name() {
    return "federal-register-csv";
  }

  @Override
  public boolean recognises(Beginning beginning) {
    return beginning.namesColumns(NUMBER, SIGNED);
  }

  @Override
  public long read(Content content, Consumer<Statement> statements) throws IOException {
    var originals = new HashSet<InstrumentId>();
    var rows = ROWS.forEach(content, row -> order(row, originals, statements));
    var reprinted = new HashSet<>(originals);
    ROWS.forEach(content, row -> republication(row, reprinted, statements));
    var met = new HashSet<InstrumentId>();
    ROWS.forEach(content, row -> notes(row, originals, met, statements));
    return rows;
  }

  private static void order(CsvRow row, Set<InstrumentId> met, Consumer<Statement> statements) {
    switch (Document.of(row)) {
      case Document.Order order when order.edition() == Edition.REPUBLICATION -> {}
      case Document.Order order when met.add(order.instrument()) ->
          statements.accept(issued(row, order));
      case Document.Order order ->
          remark(row, "second row of " + order.citation() + "; the first is recorded", statements);
      case Document.Correction(var of) ->
          remark(row, "correction document of " + of + ": not an order", statements);
      case Document.Unusable(var reason) ->
          statements.accept(new Statement.Rejected(row.line(), reason, row.shown()));
    }
  }

  /// An order printed again is the same order; it is recorded from there only when the file has no
  /// first printing.
  private static void republication(
      CsvRow row, Set<InstrumentId> met, Consumer<Statement> statements) {
    var order = republished(row);
    if (order == null) {
      return;
    }
    if (met.add(order.instrument())) {
      statements.accept(issued(row, order));
    } else {
      remark(row, "republication of " + order.citation() + ": not another order", statements);
    }
  }

  private static Document.@Nullable Order republished(CsvRow row) {
    return Document.of(row) instanceof Document.Order order
            && order.edition() == Edition.REPUBLICATION
        ? order
        : null;
  }

  /// A second row of a number yields nothing: it may well be another order's.
  private static void notes(
      CsvRow row,
      Set<InstrumentId> originals,
      Set<InstrumentId> met,
      Consumer<Statement> statements) {
    if (!(Document.of(row) instanceof Document.Order order)) {
      return;
    }
    var reprint =
        order.edition() == Edition.REPUBLICATION && originals.contains(order.instrument());
    var notes = row.raw("disposition_notes");
    if (notes != null && !reprint && met.add(order.instrument())) {
      var facts = new NoteFacts(row.line(), order);
      NoteReader.read(notes).forEach(note -> statements.accept(facts.of(note)));
    }
  }

  private static Statement issued(CsvRow row, Document.Order order) {
    return new Statement.Complete(
        row.line(),
        new OrderIssued(
            order.instrument(),
            order.citation(),
            order.titles(),
            Kind.EXECUTIVE_ORDER,
            Issuer.of("president"),
            Jurisdiction.of("us"),
            order.signedOn(),
            order.signedOn(),
            null,
            List.of(),
            null,
            order.source()));
  }

  private static void remark(CsvRow row, String reason, Consumer<Statement> statements) {
    statements.accept(new Statement.Remarked(row.line(), reason, row.shown()));
  }
}
