package policytimeline.projections.intake.federalregister;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policytimeline.projections.intake.federalregister.Note.Target;

/// What is read in notes, one line each: `REVOKE UNDERGOES EO 14148 2025-01-20`.
final class ReadNotes {

  private ReadNotes() {}

  static List<String> of(String notes) {
    return NoteReader.read(notes).stream().map(ReadNotes::shown).toList();
  }

  private static String shown(Note note) {
    return switch (note) {
      case Note.Unread(_, var text) -> "unread: " + text;
      case Note.Expired(var day) -> "expired " + day;
      case Note.Hearsay(var verb, var of, var by) ->
          of.citation() + ": " + verb + " UNDERGOES " + shown(by);
      case Note.Relation(var meaning, var target) ->
          meaning.verb() + " " + meaning.direction() + " " + shown(target);
    };
  }

  private static String shown(Target target) {
    return Stream.of(
            target.order() == null
                ? "[" + target.instrument().citation() + "]"
                : target.instrument().citation().text(),
            target.stated() == null ? "" : target.stated().toString(),
            target.inPart() ? "in part" : "",
            target.provisions().named().stream()
                .map(Object::toString)
                .collect(Collectors.joining(", ")),
            target.effectiveOn() == null ? "" : "effective " + target.effectiveOn())
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
