package policytimeline.projections.intake.omb;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import policytimeline.projections.intake.Beginning;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.CsvRows;
import policytimeline.projections.intake.Format;
import policytimeline.projections.intake.Statement;

/// Tables of OMB's memoranda, of two shapes that their header tells apart, with columns in any
/// order:
/// - memoranda, `memo,title,date_text,url,source`, see [MemoTable]
/// - what they do, `acting,relation,target,date,extent,note,source`, see [RelationTable]
///
/// The column `source` says in free words who states a row; `same` is the source of the row above.
final class OmbCsv implements Format {

  private static final CsvRows RELATION_ROWS =
      new CsvRows("relations between memoranda", List.of("acting", "relation", "target"));

  private static final CsvRows MEMO_ROWS =
      new CsvRows(
          "memoranda (or else acting and relation and target, those of their relations)",
          List.of("memo", "title", "date_text"));

  @Override
  public String name() {
    return "omb-csv";
  }

  @Override
  public boolean recognises(Beginning beginning) {
    return RELATION_ROWS.recognises(beginning) || MEMO_ROWS.recognises(beginning);
  }

  @Override
  public long read(Content content, Consumer<Statement> statements) throws IOException {
    if (!RELATION_ROWS.recognises(Beginning.of(content))) {
      var table = new MemoTable();
      return MEMO_ROWS.forEach(content, row -> table.read(row).forEach(statements));
    }
    var issues = new RelationTable();
    RELATION_ROWS.forEach(content, row -> issues.issues(row).forEach(statements));
    var relations = new RelationTable();
    return RELATION_ROWS.forEach(content, row -> relations.read(row).forEach(statements));
  }
}
