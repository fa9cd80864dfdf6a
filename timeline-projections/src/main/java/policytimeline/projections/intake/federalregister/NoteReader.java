package policytimeline.projections.intake.federalregister;

import java.util.ArrayList;
import java.util.List;
import policytimeline.projections.intake.federalregister.Note.Relation;
import policytimeline.projections.intake.federalregister.Note.Target;
import policytimeline.projections.intake.federalregister.Note.Unread;

/// Reads the disposition notes of one order. What it does not understand it hands over unread: a
/// missing fact can be added by hand, while a guessed one would be believed.
final class NoteReader {

  private static final String NO_LABEL =
      "not a relation that can be read; one is written like \"Revoked by: EO 14148, January 20,"
          + " 2025\"";

  /// Four times the longest that has occurred.
  private static final int LONGEST = 50_000;

  private final List<Note> notes = new ArrayList<>();

  private Label last = new Label.Unknown();

  private NoteReader() {}

  static List<Note> read(String notes) {
    if (notes.length() > LONGEST) {
      return List.of(
          new Unread(
              "longer than " + LONGEST + " characters, which notes never are",
              notes.substring(0, 500)));
    }
    var reader = new NoteReader();
    NoteSection.of(notes).forEach(reader::read);
    return List.copyOf(reader.notes);
  }

  private void read(NoteSection section) {
    if (section.carriesOn()) {
      carryOn(section);
      return;
    }
    last = section.label();
    switch (section.label()) {
      case Label.Relating relating -> {
        var items = TargetReader.read(section.text());
        if (items.isEmpty()) {
          notes.add(new Unread("names no instrument", section.words()));
        } else if (relating.doubt() != null) {
          notes.add(new Unread(relating.doubt(), section.words() + ": " + section.text()));
        }
        items.forEach(item -> add(relating, item));
      }
      case Label.Aside _ -> {}
      case Label.Unknown _ ->
          notes.add(new Unread(NO_LABEL, section.words() + ": " + section.text()));
    }
  }

  /// A line without a label is more of the list before it only when all of it reads as targets.
  private void carryOn(NoteSection section) {
    var items = TargetReader.read(section.text());
    if (last instanceof Label.Relating relating
        && items.stream().allMatch(TargetReader.Item.Read.class::isInstance)) {
      items.forEach(item -> add(relating, item));
    } else {
      notes.add(new Unread(NO_LABEL, section.text()));
    }
  }

  private void add(Label.Relating label, TargetReader.Item item) {
    switch (item) {
      case TargetReader.Item.Read(var target) ->
          label.meanings().forEach(meaning -> notes.add(related(label, meaning, target)));
      case TargetReader.Item.Left(var reason, var text) -> notes.add(new Unread(reason, text));
    }
  }

  private static Note related(Label.Relating label, Label.Meaning meaning, Target target) {
    var inPart = label.inPart() || target.inPart();
    if (inPart && !target.provisions().areNamed() && !meaning.verb().canBeInUnnamedPart()) {
      return new Unread(
          "in part, without the part: this can be recorded of named provisions only",
          target.instrument().citation().text());
    }
    return new Relation(
        meaning,
        new Target(
            target.instrument(),
            inPart,
            target.provisions(),
            target.stated(),
            target.effectiveOn()));
  }
}
