package policytimeline.api.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where a command reads and writes. Answers go to `out` and nothing else does; what is said on the
/// way goes to `err`.
///
/// @param isInteractive whether a person looks on, and no program
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean isInteractive)
    implements AutoCloseable {

  /// That of the process. Whatever else prints, such as the log of a service, prints to `err`.
  static Terminal ofProcess() {
    var out = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err);
    return new Terminal(
        System.in,
        new PrintStream(out, false, StandardCharsets.UTF_8),
        System.err,
        // on Java 25 there is none in a pipe
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent());
  }

  @Override
  public void close() {
    out.flush();
    err.flush();
  }
}
