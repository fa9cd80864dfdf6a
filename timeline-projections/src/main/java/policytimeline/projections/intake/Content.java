package policytimeline.projections.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What was sent to be imported. It can be read from its start as often as a format needs.
public interface Content {

  /// The bytes from the first one on; the caller closes them.
  InputStream open() throws IOException;

  static Content of(Path file) {
    return () -> Files.newInputStream(file);
  }

  /// The characters from the first one on, without a byte order mark; the caller closes them.
  ///
  /// A byte that is no UTF-8 throws a `CharacterCodingException` from the reader.
  default BufferedReader text() throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var reader = new BufferedReader(new InputStreamReader(open(), decoder));
    try {
      reader.mark(1);
      if (reader.read() != '\uFEFF') {
        reader.reset();
      }
      return reader;
    } catch (IOException failed) {
      reader.close();
      throw failed;
    }
  }
}
