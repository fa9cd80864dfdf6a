package policytimeline.projections.intake.omb;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.LegalDate;
import policytimeline.projections.intake.CsvRow;
import policytimeline.projections.intake.Statement;

/// What memoranda do to each other. The date of a row is that of the acting memorandum; where the
/// log has its issue, the act follows that, and what the row states is kept beside it. A note is
/// read for issues, `M-24-10 issued 2024-03-28`; what else it says is left as a remark.
final class RelationTable {

  private static final Pattern ISSUED =
      Pattern.compile("(M-\\d{2}-\\d{2}) issued (\\d{4}-\\d{2}-\\d{2})");

  private static final Pattern SAYS_SOMETHING = Pattern.compile("\\p{L}");

  private final Sources sources = new Sources();

  /// The issues that the note of a row tells.
  List<Statement> issues(CsvRow row) {
    try {
      var source = sources.of(row);
      return ISSUED
          .matcher(note(row))
          .results()
          .flatMap(issued -> issue(row, issued.group(1), issued.group(2), source).stream())
          .toList();
    } catch (IllegalArgumentException noSource) {
      return List.of();
    }
  }

  private static List<Statement> issue(CsvRow row, String memo, String day, Source source) {
    var date = DateText.read(day);
    var named = Named.of(memo);
    return date == null || !named.canBeOf(date)
        ? List.of(
            new Statement.Remarked(
                row.line(), memo + " cannot be of that day; its issue is not recorded", day))
        : List.of(
            new Statement.Complete(
                row.line(), new Memo(row, named, null, source).issued(date)));
  }

  /// The relation that a row tells.
  List<Statement> read(CsvRow row) {
    try {
      var statements = new ArrayList<>(relation(row, sources.of(row)));
      var rest = ISSUED.matcher(note(row)).replaceAll("");
      if (SAYS_SOMETHING.matcher(rest).find()) {
        statements.add(new Statement.Remarked(row.line(), "the note is not read", note(row)));
      }
      return statements;
    } catch (IllegalArgumentException wrong) {
      return List.of(
          new Statement.Rejected(row.line(), String.valueOf(wrong.getMessage()), row.shown()));
    }
  }

  private static List<Statement> relation(CsvRow row, Source source) {
    var by = Named.of(needed(row, "acting"));
    var word = needed(row, "relation");
    var target = Named.of(needed(row, "target"));
    var verb =
        Verb.called(word)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The relation is one of %s, also with _in_part; got: %s"
                            .formatted(Verb.allWords(), word)));
    var words = row.text("extent");
    var extent = Extent.of(words == null ? "" : words, Verb.isInPart(word)).orElse(null);
    if (extent == null || (extent.inPart() && !verb.canBeInUnnamedPart() && !extent.provisions().areNamed())) {
      return List.of(unreadable(row, target, source));
    }
    var event = new Deed(by.reference(), verb, target, extent, date(row), source).event();
    if (event == null) {
      throw new IllegalArgumentException(
          "Either the target or who acts must have a timeline, as M-24-10 or EO 14110 have");
    }
    var statements = new ArrayList<Statement>();
    statements.add(dated(row, by, event));
    var text = row.text("date");
    if (text != null && date(row) == null) {
      statements.add(
          new Statement.Remarked(row.line(), "no day of the calendar; recorded without it", text));
    }
    return statements;
  }

  private static Statement dated(CsvRow row, Named by, PolicyEvent event) {
    var actor = by.reference().instrument();
    return event instanceof Act act && actor != null
        ? new Statement.DatedByActor(row.line(), actor, act)
        : new Statement.Complete(row.line(), event);
  }

  private static Statement unreadable(CsvRow row, Named target, Source source) {
    var reason = "not understood how far it reaches";
    return target
        .timeline()
        .<Statement>map(
            changed ->
                new Statement.Unreadable(row.line(), reason, row.shown(), changed, source))
        .orElseGet(() -> new Statement.Rejected(row.line(), reason, row.shown()));
  }

  private static @Nullable LegalDate date(CsvRow row) {
    return DateText.read(row.text("date"));
  }

  private static String note(CsvRow row) {
    var note = row.text("note");
    return note == null ? "" : note;
  }

  private static String needed(CsvRow row, String column) {
    var text = row.text(column);
    if (text == null) {
      throw new IllegalArgumentException("A row needs its %s; got: nothing".formatted(column));
    }
    return text;
  }
}
