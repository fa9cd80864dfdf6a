package policytimeline.projections.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import policytimeline.projections.intake.Statement.Complete;
import policytimeline.projections.intake.Statement.Rejected;
import policytimeline.projections.store.LogJson;

/// Our own format: one event a line, as JSON, its `type` beside the components of its shape.
class FactsJsonl implements Format {

  private static final int SHOWN = 500;

  /// The name of an event is one word.
  private static final Pattern TYPE = Pattern.compile("\"type\"\\s{0,9}:\\s{0,9}\"\\w+\"");

  /// What the documents of the Federal Register have, which have a `type` too.
  private static final String DOCUMENT = "\"document_number\"";

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public boolean recognises(Beginning beginning) {
    var first = beginning.text().lines().findFirst().orElse("");
    return first.startsWith("{") && TYPE.matcher(first).find() && !first.contains(DOCUMENT);
  }

  @Override
  public long read(Content content, Consumer<Statement> statements) throws IOException {
    var rows = 0L;
    try (BufferedReader lines = content.text()) {
      var number = 0L;
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          rows++;
          statements.accept(statement(number, line));
        }
      }
    }
    return rows;
  }

  private static Statement statement(long number, String line) {
    try {
      return new Complete(number, LogJson.event(line));
    } catch (IllegalArgumentException wrong) {
      var raw = line.length() > SHOWN ? line.substring(0, SHOWN) : line;
      return new Rejected(number, String.valueOf(wrong.getMessage()), raw);
    }
  }
}
