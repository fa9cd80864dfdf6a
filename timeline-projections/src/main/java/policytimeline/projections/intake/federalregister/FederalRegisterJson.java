package policytimeline.projections.intake.federalregister;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import policytimeline.projections.intake.Beginning;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.Format;
import policytimeline.projections.intake.Statement;

/// The Federal Register's presidential documents as its API answers with them.
final class FederalRegisterJson implements Format {

  private static final Pattern DOCUMENT_NUMBER = Pattern.compile("\"document_number\"\\s{0,9}:");

  /// An answer to a search that found nothing.
  private static final Pattern COUNT = Pattern.compile("\\{\\s{0,99}\"count\"\\s{0,9}:");

  @Override
  public String name() {
    return "federal-register-json";
  }

  @Override
  public boolean recognises(Beginning beginning) {
    var text = beginning.text();
    return (text.startsWith("{") || text.startsWith("["))
        && (DOCUMENT_NUMBER.matcher(text).find() || COUNT.matcher(text).lookingAt());
  }

  @Override
  public long read(Content content, Consumer<Statement> statements) throws IOException {
    return DocumentStatements.read(
        documents -> JsonDocuments.forEach(content, documents), statements);
  }
}
