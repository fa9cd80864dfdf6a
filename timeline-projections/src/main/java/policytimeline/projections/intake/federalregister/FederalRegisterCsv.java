package policytimeline.projections.intake.federalregister;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import policytimeline.projections.intake.Beginning;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.CsvRows;
import policytimeline.projections.intake.Format;
import policytimeline.projections.intake.Statement;

/// The Federal Register's CSV export of presidential documents.
final class FederalRegisterCsv implements Format {

  private static final String TABLE = "the Federal Register's export";

  private static final CsvRows ORDERS =
      new CsvRows(TABLE, List.of(DocumentRow.ORDER_NUMBER, DocumentRow.SIGNED));

  /// Without executive orders the column of their numbers may be lacking.
  private static final CsvRows OTHERS =
      new CsvRows(
          TABLE, List.of(DocumentRow.DOCUMENT_NUMBER, DocumentRow.SUBTYPE, DocumentRow.SIGNED));

  @Override
  public String name() {
    return "federal-register-csv";
  }

  @Override
  public boolean recognises(Beginning beginning) {
    return ORDERS.recognises(beginning) || OTHERS.recognises(beginning);
  }

  @Override
  public long read(Content content, Consumer<Statement> statements) throws IOException {
    var rows = OTHERS.recognises(Beginning.of(content)) ? OTHERS : ORDERS;
    return DocumentStatements.read(
        documents -> rows.forEach(content, row -> documents.accept(new CsvDocument(row))),
        statements);
  }
}
