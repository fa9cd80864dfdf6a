package policytimeline.projections.intake.facts;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import policytimeline.projections.intake.Beginning;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.Format;
import policytimeline.projections.intake.Lines;
import policytimeline.projections.intake.Lines.Line;
import policytimeline.projections.intake.Statement;
import policytimeline.projections.store.LogJson;

/// One event a line, as JSON, its `type` beside the components of its shape. An export is of this
/// format.
final class FactsJsonl implements Format {

  private final Facts facts;

  FactsJsonl(Facts facts) {
    this.facts = facts;
  }

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public boolean recognises(Beginning beginning) {
    var first = beginning.text().lines().findFirst().orElse("");
    return first.startsWith("{") && first.contains("\"type\"");
  }

  @Override
  public long read(Content content, Consumer<Statement> statements) throws IOException {
    var rows = new AtomicLong();
    Lines.OF_EVENTS.forEach(
        content,
        line -> {
          if (!line.text().isBlank()) {
            rows.incrementAndGet();
            statements.accept(statement(line));
          }
        });
    return rows.get();
  }

  private Statement statement(Line line) {
    if (!line.isWhole()) {
      return Facts.rejected(
          line.number(),
          "a line has at most %d characters".formatted(Lines.OF_EVENTS.longest()),
          line.text());
    }
    try {
      return facts.statement(line.number(), LogJson.object(line.text()));
    } catch (IllegalArgumentException wrong) {
      return Facts.rejected(line.number(), String.valueOf(wrong.getMessage()), line.text());
    }
  }
}
