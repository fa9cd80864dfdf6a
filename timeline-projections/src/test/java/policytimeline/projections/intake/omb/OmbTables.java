package policytimeline.projections.intake.omb;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import policytimeline.core.event.PolicyEvent;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.Statement;

/// Tables read, and what came of them.
final class OmbTables {

  static final String MEMORANDA = "memo,title,date_text,url,source\n";

  static final String RELATIONS = "acting,relation,target,date,extent,note,source\n";

  private OmbTables() {}

  static List<Statement> excerpt(String name) throws IOException {
    return read(Content.of(Path.of("src/test/resources/omb/" + name)));
  }

  static List<Statement> table(String text) throws IOException {
    return read(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  static List<Statement> read(Content content) throws IOException {
    var statements = new ArrayList<Statement>();
    new OmbCsv().read(content, statements::add);
    return statements;
  }

  static List<PolicyEvent> events(List<Statement> statements) {
    return statements.stream().mapMulti(OmbTables::event).toList();
  }

  static <E extends PolicyEvent> List<E> events(List<Statement> statements, Class<E> kind) {
    return events(statements).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// What was left out or could not be read, with its line.
  static List<String> reasons(List<Statement> statements) {
    return statements.stream().mapMulti(OmbTables::reason).toList();
  }

  private static void event(Statement statement, Consumer<PolicyEvent> events) {
    switch (statement) {
      case Statement.Complete complete -> events.accept(complete.event());
      case Statement.DatedByActor dated -> events.accept(dated.act());
      case Statement.Rejected _, Statement.Remarked _, Statement.Unreadable _ -> {}
    }
  }

  private static void reason(Statement statement, Consumer<String> reasons) {
    switch (statement) {
      case Statement.Rejected(var line, var reason, _) ->
          reasons.accept(line + " rejected: " + reason);
      case Statement.Remarked(var line, var reason, _) -> reasons.accept(line + ": " + reason);
      case Statement.Unreadable(var line, var reason, _, var instrument, _) ->
          reasons.accept(line + " of " + instrument + ": " + reason);
      case Statement.Complete _, Statement.DatedByActor _ -> {}
    }
  }
}
