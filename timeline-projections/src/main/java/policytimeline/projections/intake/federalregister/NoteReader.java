package policytimeline.projections.intake.federalregister;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.LegalDate;
import policytimeline.projections.intake.RawText;
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

  private static final Pattern DAY = Pattern.compile("(" + NoteDate.FORM + ")\\.?");

  private static final Pattern ENDS =
      Pattern.compile("This (?:Executive )?[Oo]rder terminates on (" + NoteDate.FORM + ")\\.?");

  private static final Pattern EFFECTIVE =
      Pattern.compile(
          "^[ \t]{0,9}Effective(?: date)?: ?(" + NoteDate.FORM + ")\\.?\\s*$", Pattern.MULTILINE);

  private final List<Note> notes = new ArrayList<>();

  private Label last = new Label.Unknown();

  private NoteReader() {}

  static List<Note> read(String notes) {
    if (notes.length() > LONGEST) {
      return List.of(
          new Unread(
              "longer than " + LONGEST + " characters, which notes never are",
              new RawText(notes).shown()));
    }
    var reader = new NoteReader();
    NoteSection.of(notes).forEach(reader::read);
    return List.copyOf(reader.notes);
  }

  /// The day from which the order has effect, where its notes say that it is another than that of
  /// its signing.
  static @Nullable LegalDate effectiveOn(String notes) {
    var found = EFFECTIVE.matcher(notes);
    return notes.length() <= LONGEST && found.find() ? NoteDate.of(found.group(1)).day() : null;
  }

  private void read(NoteSection section) {
    if (section.carriesOn()) {
      carryOn(section);
      return;
    }
    last = section.label();
    switch (section.label()) {
      case Label.Relating relating -> {
        var items = TargetReader.read(section.text(), relating.onlyNames());
        if (items.isEmpty()) {
          notes.add(new Unread("names no instrument", section.words()));
        } else if (relating.doubt() != null) {
          notes.add(new Unread(relating.doubt(), section.words() + ": " + section.text()));
        }
        items.forEach(item -> add(relating, item));
      }
      case Label.Aside _ -> notes.addAll(Remarked.read(section.text()));
      case Label.Dating(var ends) -> dating(section, ends);
      case Label.Unknown _ ->
          notes.add(new Unread(NO_LABEL, section.words() + ": " + section.text()));
    }
  }

  /// A line without a label is more of the list before it only when all of it reads as targets.
  private void carryOn(NoteSection section) {
    var ends = ENDS.matcher(section.text());
    var day = ends.matches() ? NoteDate.of(ends.group(1)).day() : null;
    if (day != null) {
      notes.add(new Note.Expired(day));
      return;
    }
    var related = Remarked.related(section.text());
    if (related != null) {
      notes.add(related);
      return;
    }
    var items =
        TargetReader.read(
            section.text(), last instanceof Label.Relating relating && relating.onlyNames());
    if (last instanceof Label.Relating relating
        && items.stream().allMatch(TargetReader.Item.Read.class::isInstance)) {
      items.forEach(item -> add(relating, item));
    } else {
      notes.add(new Unread(NO_LABEL, section.text()));
    }
  }

  /// That it takes effect on another day than that of its signing belongs to its issue.
  private void dating(NoteSection section, boolean ends) {
    var form = DAY.matcher(section.text());
    var day = form.matches() ? NoteDate.of(form.group(1)).day() : null;
    if (day == null) {
      notes.add(new Unread(NO_LABEL, section.words() + ": " + section.text()));
    } else if (ends) {
      notes.add(new Note.Expired(day));
    }
  }

  private void add(Label.Relating label, TargetReader.Item item) {
    switch (item) {
      case TargetReader.Item.Read(var target) ->
          label.meanings().forEach(meaning -> notes.add(related(label, meaning, target)));
      case TargetReader.Item.Said(var verb, var of, var by) ->
          notes.add(new Note.Hearsay(verb, of, by));
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
