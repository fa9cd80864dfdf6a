package policytimeline.projections.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// One format that can be imported. It reads the file from its start to its end as often as it
/// needs, a row at a time, so that memory does not grow with the file.
public interface Format {

  /// As it is named in requests, such as `federal-register-csv`.
  String name();

  /// Hands over every statement of the file: what comes to be before what is done to it.
  ///
  /// @return how many rows the file has
  /// @throws UnreadableFile when the file as a whole is not of this format
  long read(Path file, Consumer<Statement> statements) throws IOException;
}
