package policytimeline.api.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The token of whoever calls. It is never shown.
final class Token {

  static final Token NONE = new Token("", false);

  private final String text;
  private final boolean isChosen;

  private Token(String text, boolean isChosen) {
    this.text = text;
    this.isChosen = isChosen;
  }

  /// One that the caller named, and wants to be known by.
  static Token chosen(String text) {
    return new Token(text.strip(), true);
  }

  static Token in(Path file) {
    return chosen(read(file));
  }

  /// That of a data folder, for what cannot be done without; [#NONE] where it cannot be read.
  static Token ofHome(Path folder) {
    var file = folder.resolve("token");
    return Files.isReadable(file) ? new Token(read(file).strip(), false) : NONE;
  }

  boolean isThere() {
    return !text.isEmpty();
  }

  /// Shows it to the service with a question, if the caller chose it.
  void ask(HttpRequest.Builder request) {
    if (isChosen && isThere()) {
      show(request);
    }
  }

  /// Shows it to the service with what may not be done without.
  void write(HttpRequest.Builder request) {
    if (!isThere()) {
      throw NotDone.wrongCall(
          "This needs a token: name its file by --token-file, or put it into TIMELINE_TOKEN.");
    }
    show(request);
  }

  private void show(HttpRequest.Builder request) {
    request.header("Authorization", "Bearer " + text);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException("The token cannot be read.", failed);
    }
  }
}
