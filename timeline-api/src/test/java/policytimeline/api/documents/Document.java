package policytimeline.api.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A document of the project, named from the project's root.
record Document(Path file, String text) {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern ASKED_AND_ANSWERED =
      Pattern.compile("```sh\\n(curl [^`]*?)\\n```\\s+```json\\n([^`]*)\\n```");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)");

  /// A command and the answer that the document gives to it.
  record Asked(String command, String answer) {}

  static Document of(String name) {
    var file = ROOT.resolve(name);
    try {
      return new Document(file, Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /// All of them, the README first.
  static Stream<Document> all() {
    try (var files = Files.walk(ROOT.resolve("docs"))) {
      var names =
          files
              .filter(file -> file.toString().endsWith(".md"))
              .map(file -> ROOT.relativize(file).toString())
              .sorted()
              .toList();
      return Stream.concat(Stream.of("README.md"), names.stream()).map(Document::of);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  List<Asked> asked() {
    return ASKED_AND_ANSWERED
        .matcher(text)
        .results()
        .map(found -> new Asked(found.group(1), found.group(2)))
        .toList();
  }

  /// Where it points to within the project.
  List<Path> links() {
    return LINK.matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .filter(link -> !link.startsWith("http"))
        .map(link -> file.resolveSibling(link).normalize())
        .toList();
  }

  @Override
  public String toString() {
    return ROOT.relativize(file).toString();
  }
}
