package policytimeline.projections.intake.akomantoso;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import policytimeline.projections.intake.Beginning;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.Format;
import policytimeline.projections.intake.Statement;

/// Acts in Akoma Ntoso. What is held of a file in memory is bounded, and nothing of it is recorded
/// before it was read to its end.
final class AkomaNtoso implements Format {

  private static final Pattern BEFORE_THE_ROOT =
      Pattern.compile("<!--.*?-->|<\\?.*?\\?>", Pattern.DOTALL);

  private static final Pattern TAG = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)");

  @Override
  public String name() {
    return "akoma-ntoso";
  }

  @Override
  public boolean recognises(Beginning beginning) {
    var first = TAG.matcher(BEFORE_THE_ROOT.matcher(beginning.text()).replaceAll(""));
    return first.find() && first.group(1).equals("akomaNtoso");
  }

  @Override
  public long read(Content content, Consumer<Statement> statements) throws IOException {
    var file = ActFile.read(content);
    var record = ActRecord.of(file);
    record.statements().forEach(statements);
    var metadata = file.metadata();
    return 1L + metadata.events().size() + metadata.modifications().size();
  }
}
