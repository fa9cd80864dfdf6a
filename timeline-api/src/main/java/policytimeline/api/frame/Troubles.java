package policytimeline.api.frame;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.language.Language;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.api.problem.NotCovered;
import policytimeline.api.problem.NotFound;
import policytimeline.api.problem.NotYetProjected;

/// Says in words what went wrong with a page.
final class Troubles {

  private static final Set<String> CLOCKS =
      Set.of("on", "known", "from", "to", "fromKnown", "toKnown");

  private final Language language;
  private final Address here;

  Troubles(Language language, Address here) {
    this.language = language;
    this.here = here;
  }

  /// @param number under which the log of the service has it
  Trouble of(Exception wrong, String number) {
    return switch (wrong) {
      case InvalidRequest invalid ->
          trouble(
              "invalid",
              invalid.faults().stream()
                  .filter(fault -> !CLOCKS.contains(fault.field()))
                  .map(fault -> fault.field() + ": " + fault.message())
                  .toList(),
              List.of(new Go(here.path(), language.text("trouble.invalid.go"))));
      case NotFound missing -> trouble(missing(missing), List.of(), List.of(board()));
      case NotCovered early ->
          new Trouble(
              language.text("trouble.early.heading"),
              language.text("trouble.early", here.first("known") == null ? "" : moment()),
              language.text("trouble.early.then", Moments.of(early.earliest())),
              List.of(),
              List.of(
                  new Go(
                      here.without("known", "fromKnown", "toKnown").link(),
                      language.text("bar.all"))),
              null);
      case AccessDeniedException _ -> trouble("forged", List.of(), List.of(board()));
      case NotYetProjected _ -> trouble("late", List.of(), List.of(again()));
      case ErrorResponse refused when refused.getStatusCode().is4xxClientError() ->
          refused.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND)
              ? trouble("nowhere", List.of(), List.of(board()))
              : trouble("refused", List.of(), List.of(board()));
      default ->
          new Trouble(
              language.text("trouble.broken.heading"),
              language.text("trouble.broken"),
              language.text("trouble.broken.then", number),
              List.of(),
              List.of(again()),
              number);
    };
  }

  private static String missing(NotFound missing) {
    return switch (missing.type()) {
      case "unknown-entry" -> "missing.entry";
      case "unknown-import" -> "missing.import";
      case String _ -> "missing";
    };
  }

  static int status(Exception wrong) {
    return switch (wrong) {
      case InvalidRequest invalid -> invalid.status().value();
      case NotFound _, NotCovered _ -> 404;
      case AccessDeniedException _ -> 403;
      case NotYetProjected _ -> 503;
      case ErrorResponse refused -> refused.getStatusCode().value();
      default -> 500;
    };
  }

  private String moment() {
    return String.valueOf(here.first("known"));
  }

  private Trouble trouble(String key, List<String> details, List<Go> links) {
    return new Trouble(
        language.text("trouble." + key + ".heading"),
        language.text("trouble." + key),
        language.text("trouble." + key + ".then"),
        details,
        links,
        null);
  }

  private Go board() {
    return new Go("/", language.text("trouble.board"));
  }

  private Go again() {
    return new Go(here.link(), language.text("trouble.again"));
  }
}
