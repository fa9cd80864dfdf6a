package policytimeline.projections.intake.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import policytimeline.projections.intake.Beginning;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.CsvRow;
import policytimeline.projections.intake.CsvRows;
import policytimeline.projections.intake.Format;
import policytimeline.projections.intake.RawText;
import policytimeline.projections.intake.Statement;
import policytimeline.projections.intake.UnreadableFile;
import policytimeline.projections.store.EventShapes;
import policytimeline.projections.store.LogJson;
import tools.jackson.databind.node.ObjectNode;

/// One event a row, its components in columns. An export as CSV is of this format; what is written
/// by hand has the columns that it needs, in any order.
final class FactsCsv implements Format {

  private static final int LONGEST = 32 * 1024 * 1024;

  private static final CsvRows ROWS =
      new CsvRows("facts as CSV", List.of(EventShapes.TYPE, "source.publisher"), LONGEST);

  private static final FactColumns COLUMNS = FactColumns.OF_EVENTS;

  private final Facts facts;

  FactsCsv(Facts facts) {
    this.facts = facts;
  }

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public boolean recognises(Beginning beginning) {
    return beginning.namesColumns(List.of(EventShapes.TYPE, "source.publisher"));
  }

  @Override
  public long read(Content content, Consumer<Statement> statements) throws IOException {
    var header = new ArrayList<String>();
    return ROWS.forEach(
        content,
        names -> header.addAll(known(names)),
        row -> statements.accept(statement(row, header)));
  }

  /// The names as they are written here. One that is not known would be a fact that is lost, and of
  /// two of one name one would be.
  private static List<String> known(List<String> header) {
    var known = new HashMap<String, String>();
    COLUMNS.names().forEach(name -> known.put(name.toLowerCase(Locale.ROOT), name));
    var names = new ArrayList<String>();
    var unknown = new ArrayList<String>();
    for (var name : header) {
      var column = known.get(name.strip().toLowerCase(Locale.ROOT));
      if (column == null || names.contains(column)) {
        unknown.add("'" + name.strip() + "'");
      } else {
        names.add(column);
      }
    }
    if (!unknown.isEmpty()) {
      throw unknown(unknown);
    }
    return names;
  }

  private static UnreadableFile unknown(List<String> names) {
    return new UnreadableFile(
        "A column of facts as CSV is one of %s, each once; got besides: %s"
            .formatted(
                String.join(", ", COLUMNS.names()),
                new RawText(String.join(", ", names)).beginning(CsvRows.HEADER_SHOWN)));
  }

  private Statement statement(CsvRow row, List<String> header) {
    try {
      return facts.statement(row.line(), event(row, header));
    } catch (IllegalArgumentException wrong) {
      return Facts.rejected(row.line(), String.valueOf(wrong.getMessage()), row.shown());
    }
  }

  private static ObjectNode event(CsvRow row, List<String> header) {
    var fields = row.fields().getFieldCount();
    if (fields != header.size()) {
      throw new IllegalArgumentException(
          "a row has as many fields as the header, %d; this one has %d"
              .formatted(header.size(), fields));
    }
    var event = LogJson.MAPPER.createObjectNode();
    var type = row.text(EventShapes.TYPE);
    for (var name : header) {
      var cell = row.raw(name.toLowerCase(Locale.ROOT));
      if (cell != null && !cell.isBlank()) {
        COLUMNS.column(name, type == null ? "" : type).put(cell, event);
      }
    }
    return event;
  }
}
