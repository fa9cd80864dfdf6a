package policytimeline.projections.intake.federalregister;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import policytimeline.core.event.OrderEvent.OrderIssued;
import policytimeline.core.event.PolicyEvent;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.Format;
import policytimeline.projections.intake.Statement;

/// What a format reads in a file.
record ReadStatements(long rows, List<Statement> all) {

  static ReadStatements of(Format format, String text) {
    return of(format, text.getBytes(StandardCharsets.UTF_8));
  }

  static ReadStatements of(Format format, byte[] bytes) {
    return of(format, () -> new ByteArrayInputStream(bytes));
  }

  static ReadStatements of(Format format, Content content) {
    var statements = new ArrayList<Statement>();
    try {
      return new ReadStatements(format.read(content, statements::add), statements);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  List<PolicyEvent> events() {
    return all.stream().mapMulti(FederalRegisterCsvTest::event).toList();
  }

  List<OrderIssued> issued() {
    return events().stream()
        .filter(OrderIssued.class::isInstance)
        .map(OrderIssued.class::cast)
        .toList();
  }

  List<String> slugs() {
    return issued().stream().map(OrderIssued::stream).toList();
  }

  List<String> rejected() {
    return all.stream()
        .filter(Statement.Rejected.class::isInstance)
        .map(statement -> ((Statement.Rejected) statement).reason())
        .toList();
  }

  List<String> remarked() {
    return all.stream()
        .filter(Statement.Remarked.class::isInstance)
        .map(statement -> ((Statement.Remarked) statement).reason())
        .toList();
  }
}
