package policytimeline.api.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.projections.intake.ImportRequest;
import policytimeline.projections.intake.Imports;
import policytimeline.projections.intake.Snapshot;

/// What is asked for with a file.
///
/// @param format found out from the content where it is left out
/// @param source the name under which snapshots of one source follow each other
record ImportParameters(
    @Nullable String format,
    @Nullable String dryRun,
    @Nullable String source,
    @Nullable String sourceTakenOn,
    @Nullable String complete) {

  ImportRequest read(
      Checks checks, Imports imports, @Nullable String fileName, String requestedBy) {
    var named = checks.optional("format", format, name -> known(imports, name));
    var dry = checks.optional("dryRun", dryRun, ImportParameters::yesOrNo);
    return new ImportRequest(
        named, shortened(fileName), dry != null && dry, snapshot(checks), requestedBy);
  }

  private Snapshot snapshot(Checks checks) {
    var name = checks.optional("source", source, ImportParameters::sourceName);
    var takenOn = checks.optional("sourceTakenOn", sourceTakenOn, ImportParameters::day);
    var whole = checks.optional("complete", complete, ImportParameters::yesOrNo);
    var isComplete = whole != null && whole;
    if (isComplete || takenOn != null) {
      checks.required("source", source, text -> text);
    }
    if (isComplete) {
      checks.required("sourceTakenOn", sourceTakenOn, text -> text);
    }
    return new Snapshot(name, takenOn, isComplete && name != null && takenOn != null);
  }

  private static String known(Imports imports, String name) {
    if (!imports.formats().contains(name)) {
      throw new IllegalArgumentException(
          "one of %s; got: %s".formatted(String.join(", ", imports.formats()), name));
    }
    return name;
  }

  private static Boolean yesOrNo(String text) {
    return switch (text) {
      case "true", "yes", "on" -> true;
      case "false", "no" -> false;
      default -> throw new IllegalArgumentException("true or false; got: " + text);
    };
  }

  private static String sourceName(String text) {
    if (text.length() > 200 || text.indexOf(0) >= 0) {
      throw new IllegalArgumentException(
          "a name of at most 200 characters, such as Federal Register");
    }
    return text;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException("a day such as 2026-06-05; got: " + text, wrong);
    }
  }

  private static @Nullable String shortened(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    var plain = name.replace('\0', ' ').strip();
    return plain.length() <= 200 ? plain : plain.substring(plain.length() - 200);
  }
}
