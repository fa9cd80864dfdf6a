package policytimeline.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import policytimeline.api.Client;
import policytimeline.api.TimelineApplication;

/// A call of the command line, and what came of it.
record Called(int code, String out, String err) {

  /// In a pipe.
  static Called with(String... arguments) {
    return run("", false, List.of(arguments));
  }

  static Called withInput(String input, String... arguments) {
    return run(input, false, List.of(arguments));
  }

  static Called onTerminal(String... arguments) {
    return run("", true, List.of(arguments));
  }

  /// Asks a service that is named, with its token.
  static String[] of(Client client, Path folder, String... arguments) {
    try {
      var token = Files.writeString(folder.resolve("token-of-the-test"), client.token() + "\n");
      return Stream.concat(
              Arrays.stream(arguments),
              Stream.of("--service", client.address(""), "--token-file", token.toString()))
          .toArray(String[]::new);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Called ends(int expected) {
    assertThat(code).as(out + err).isEqualTo(expected);
    return this;
  }

  private static Called run(String input, boolean isInteractive, List<String> arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            isInteractive);
    var code =
        Cli.of(terminal, TimelineApplication.class).execute(arguments.toArray(String[]::new));
    return new Called(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
