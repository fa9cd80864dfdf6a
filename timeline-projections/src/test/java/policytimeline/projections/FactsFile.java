package policytimeline.projections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import policytimeline.core.Fact;
import policytimeline.core.event.PolicyEvent;
import policytimeline.projections.store.LogJson;
import tools.jackson.databind.node.ObjectNode;

/// Files of facts in our own format.
public final class FactsFile {

  private FactsFile() {}

  public static Path of(Path folder, Fact... facts) {
    return ofLines(folder, Stream.of(facts).map(fact -> line(fact.event())).toList());
  }

  public static Path ofLines(Path folder, List<String> lines) {
    try {
      var file = folder.resolve(UUID.randomUUID() + ".jsonl");
      return Files.write(file, lines, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// One line, its `type` beside the components.
  public static String line(PolicyEvent event) {
    ObjectNode line = LogJson.MAPPER.valueToTree(event);
    return line.put("type", event.getClass().getSimpleName()).toString();
  }
}
