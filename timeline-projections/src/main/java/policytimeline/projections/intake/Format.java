package policytimeline.projections.intake;

import java.io.IOException;
import java.util.function.Consumer;

/// One format that can be imported. It reads the content a row at a time, so that memory does not
/// grow with the file.
public interface Format {

  /// As it is named in requests, such as `federal-register-csv`.
  String name();

  /// Whether a file that begins so is of this format.
  boolean recognises(Beginning beginning);

  /// Hands over every statement of the file, in the same order each time.
  ///
  /// @return how many rows the file has
  /// @throws UnreadableFile when the file as a whole is not of this format
  long read(Content content, Consumer<Statement> statements) throws IOException;
}
