package policytimeline.projections.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import policytimeline.core.Fact;
import policytimeline.projections.Ledger;
import policytimeline.projections.store.LogJson;

/// What tests do with imports: have something imported, and wait until that is over.
public record Importing(Imports imports, ImportQueries queries) {

  private static final String WHO = "u-7";

  public Import file(String format, Path file) {
    return file(ImportRequest.of(format, WHO), file);
  }

  public Import file(ImportRequest request, Path file) {
    try (var content = Files.newInputStream(file)) {
      return await(submit(request, content));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Facts in our own format.
  public Import facts(Fact... facts) {
    return lines(Stream.of(facts).map(fact -> LogJson.line(fact.event())).toList());
  }

  public Import lines(List<String> lines) {
    return text(ImportRequest.of("jsonl", WHO), String.join("\n", lines));
  }

  public Import text(ImportRequest request, String text) {
    return await(submit(request, text.getBytes(StandardCharsets.UTF_8)));
  }

  public String submit(ImportRequest request, byte[] content) {
    return submit(request, new ByteArrayInputStream(content));
  }

  public String submit(ImportRequest request, InputStream content) {
    try {
      return imports.submit(request, content).id();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public Import await(String id) {
    Ledger.awaitUntil(() -> now(id).state().isOver());
    return now(id);
  }

  public Import now(String id) {
    return queries.of(id).orElseThrow();
  }

  /// The first thousand remarks.
  public List<Remark> remarks(Import done) {
    return queries.remarks(done.id(), null, 0, 1000);
  }
}
