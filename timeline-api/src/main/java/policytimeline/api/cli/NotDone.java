package policytimeline.api.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Why a command was not carried out, in words for whoever called it.
final class NotDone extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int BAD_REQUEST = 400;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final int exitCode;

  private NotDone(int exitCode, String message, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  private NotDone(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /// The caller can call again, and better.
  static NotDone wrongCall(String message) {
    return new NotDone(Cli.WRONG_CALL, message);
  }

  static NotDone failed(String message) {
    return new NotDone(Cli.FAILED, message);
  }

  static NotDone failed(String message, Throwable cause) {
    return new NotDone(Cli.FAILED, message + " " + reason(cause), cause);
  }

  /// What the service refused, and what it would have accepted.
  static NotDone refused(int status, String body) {
    var code = status == BAD_REQUEST ? Cli.WRONG_CALL : Cli.FAILED;
    return new NotDone(code, sentence(status, body));
  }

  int exitCode() {
    return exitCode;
  }

  /// What is known of a failure.
  static String reason(Throwable failure) {
    var message = failure.getMessage();
    return switch (failure) {
      case NoSuchFileException missing -> "There is no file " + missing.getFile() + ".";
      case IOException io when message == null -> io.getClass().getSimpleName();
      case Throwable other when message == null -> other.toString();
      case Throwable _ -> message;
    };
  }

  private static String sentence(int status, String body) {
    var problem = problem(body);
    var faults = faults(problem);
    if (!faults.isEmpty()) {
      return String.join(System.lineSeparator(), faults);
    }
    var detail = problem.path("detail").asString("");
    return detail.isEmpty() ? "The service answers with status %d.".formatted(status) : detail;
  }

  private static List<String> faults(JsonNode problem) {
    return StreamSupport.stream(problem.path("errors").spliterator(), false)
        .map(fault -> fault.path("field").asString("") + ": " + fault.path("message").asString(""))
        .toList();
  }

  private static JsonNode problem(String body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException noJson) {
      return JSON.createObjectNode();
    }
  }
}
