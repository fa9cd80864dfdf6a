package policytimeline.projections.intake.federalregister;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.instrument.Reference;
import policytimeline.projections.intake.federalregister.Note.Target;

/// Reads the list that follows a label: executive orders by their number, and whatever else has a
/// name. It goes through the text once, from item to item.
final class TargetReader {

  /// One place of the list.
  sealed interface Item {
    record Read(Target target) implements Item {}

    /// What is said in brackets of the instrument just named: `(which was revoked by EO 12473)`.
    record Said(Verb verb, Reference of, Target by) implements Item {}

    record Left(String reason, String text) implements Item {}
  }

  private static final String ORDER_WORD = "(?:EO|E\\.O\\.|Executive [Oo]rders?)";

  /// How a target begins; what begins otherwise is prose.
  static final String START = "(?:" + ORDER_WORD + " ?\\d|" + OtherTarget.START + ")";

  /// No fraction and no range may follow: `EO 6964 1/2` is not EO 6964.
  private static final Pattern ORDER =
      Pattern.compile(
          "(?i:(?:"
              + ORDER_WORD
              + " ?){1,3}(?:No\\. ?)?)(?<number>\\d{1,5}(?: ?- ?[A-Za-z](?![A-Za-z])"
              + "|[A-Za-z](?![A-Za-z]))?)(?![\\d½]|[ -]\\d+/\\d|-\\d)");

  private static final Pattern BARE_ORDER =
      Pattern.compile("(?<number>\\d{3,5}(?:-[A-Z])?)(?=,? (?:of )?" + NoteDate.FORM + ")");

  private static final Pattern DATE =
      Pattern.compile("[,.; ]*(?:of |dated )?(" + NoteDate.FORM + ")");

  private static final Pattern IN_PART = Pattern.compile("[, ]*[(\\[]?in part\\b[)\\]]?");

  private static final Pattern SOURCE = Pattern.compile("[, ]*\\( ?\\d+ ?FR ?\\d+ ?\\)");

  private static final Pattern PROVISION =
      Pattern.compile(
          "[, ]*\\((?<word>sec|art)(?:s?\\.|tions?|icles?) "
              + "(?<numbers>[\\w.-]{1,20}(?:\\(\\w{1,9}\\)){0,9}"
              + "(?:(?:, and |, | and )[\\w.-]{1,20}(?:\\(\\w{1,9}\\)){0,9}){0,20})\\)");

  private static final Pattern AND = Pattern.compile(",? and |, ");

  private static final Pattern EFFECTIVE =
      Pattern.compile(
          "[, ]*\\(?(?:eff\\.|effective(?: date:)?) (?:(?<days>\\d{1,3}) days after )?(?<day>"
              + NoteDate.FORM
              + ")\\)?");

  /// What became of the order just named, by which order.
  private static final Pattern HEARSAY =
      Pattern.compile(
          "[, ]*\\(which was (?<verb>revoked|rescinded|superseded|suspended) by (?:EO )?"
              + "(?<number>\\d{3,5}(?:-[A-Z])?),? (?:of )?(?<day>"
              + NoteDate.FORM
              + ")\\)[. ]*");

  /// What the act brings about besides, in plain words: `(committee abolished)`.
  private static final Pattern GLOSS =
      Pattern.compile(
          "[, ]*\\((?![^)]{0,100}\\b(?i:revok|supersed|rescind|amend|supplement|modif|nullif|suspend"
              + "|reinstat|repeal|void|correct|extend|which))[A-Za-z', ]{1,100}\\)[. ]*");

  private static final Pattern GAP = Pattern.compile("[;,.: ]*(?:and )?");

  /// What may stand between one order and whatever comes next without leaving something unread.
  private static final Pattern END =
      Pattern.compile("[ .]*(?:$|[;:]|,? ?(?:and )?(?=" + START + ")|, ?(?=\\d{3,5}, )|,$)");

  /// Where an item ends. An order named in the middle of a sentence begins none.
  private static final Pattern NEXT =
      Pattern.compile(
          ";|(?:, ?|(?<=\\d|\\d\\)|part\\)) ?)(?:and )?(?=(?:"
              + ORDER_WORD
              + " |Proc\\. )\\d|Notices?\\b)");

  /// Words that may narrow the act: where they are not understood, to record the act without them
  /// would be to record more than is said. A clause `except that` only saves what rests on it.
  private static final Pattern NARROWING =
      Pattern.compile(
          "[\\[( ]*+(?!.{0,3}except that).*\\b(?:in part|except|extent|insofar|sections?|secs?|part"
              + "|paragraphs?|provisions?|portions?|effective|eff)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private final NoteCursor cursor;
  private final boolean onlyNames;
  private final List<Item> items = new ArrayList<>();

  private TargetReader(String text, boolean onlyNames) {
    cursor = new NoteCursor(text);
    this.onlyNames = onlyNames;
  }

  /// @param onlyNames whether nothing is done to what the list names, so that words behind a name
  ///     cannot narrow the act
  static List<Item> read(String text, boolean onlyNames) {
    var reader = new TargetReader(text, onlyNames);
    while (reader.hasNext()) {
      reader.next();
    }
    return List.copyOf(reader.items);
  }

  private boolean hasNext() {
    cursor.take(GAP);
    return !cursor.isAtEnd();
  }

  private void next() {
    var from = cursor.at();
    var order = cursor.take(ORDER);
    if (order == null) {
      order = cursor.take(BARE_ORDER);
    }
    if (order == null) {
      other();
    } else {
      order(from, order.group("number"));
    }
  }

  private void order(int from, String number) {
    var said = new Said();
    while (said.more()) {}
    var citation = Citation.executiveOrder(number.replaceFirst("^0+(?=\\d)", ""));
    var rest = cursor.isAt(END) ? "" : cursor.takeUpTo(NEXT);
    if (!onlyNames && NARROWING.matcher(rest).matches()) {
      leave("not understood how far it reaches", cursor.since(from));
      return;
    }
    items.add(new Item.Read(said.of(Reference.to(citation))));
    said.badDates.forEach(this::leaveDate);
    rest(citation, rest);
  }

  private void rest(Citation citation, String rest) {
    var hearsay = HEARSAY.matcher(rest);
    if (hearsay.matches()) {
      items.add(said(Reference.to(citation), hearsay));
    } else if (!rest.isBlank() && !GLOSS.matcher(rest).matches()) {
      leave("not understood of " + citation, rest);
    }
  }

  private static Item said(Reference of, Matcher hearsay) {
    var verb =
        switch (hearsay.group("verb")) {
          case "superseded" -> Verb.SUPERSEDE;
          case "suspended" -> Verb.SUSPEND;
          default -> Verb.REVOKE;
        };
    var by = Reference.to(Citation.executiveOrder(hearsay.group("number")));
    var day = NoteDate.of(hearsay.group("day")).day();
    return new Item.Said(verb, of, new Target(by, false, Provisions.NONE_NAMED, day, null));
  }

  private void other() {
    var whole = cursor.takeUpTo(NEXT);
    var clause = onlyNames ? OtherTarget.clause(whole) : "";
    var target = OtherTarget.read(whole.substring(0, whole.length() - clause.length()));
    if (target == null) {
      leave("not an instrument by a name that can be read", whole);
      return;
    }
    items.add(new Item.Read(target.target()));
    target.badDates().forEach(this::leaveDate);
    if (!clause.isEmpty()) {
      leave("not understood of " + target.target().instrument().citation(), clause);
    }
  }

  private void leaveDate(String date) {
    leave("no day of the calendar; recorded without it", date);
  }

  private void leave(String reason, String left) {
    items.add(new Item.Left(reason, left.strip()));
  }

  /// What is said behind the number of an order, in any order.
  private final class Said {
    private @Nullable LegalDate stated;
    private @Nullable LegalDate effectiveOn;
    private boolean dated;
    private boolean inPart;
    private Provisions provisions = Provisions.NONE_NAMED;
    private final List<String> badDates = new ArrayList<>();

    boolean more() {
      var found = dated ? null : cursor.take(DATE);
      if (found != null) {
        dated = true;
        stated = day(found.group(1));
        return true;
      }
      found = cursor.take(EFFECTIVE);
      if (found != null) {
        effectiveOn = later(day(found.group("day")), found.group("days"));
        return true;
      }
      found = cursor.take(PROVISION);
      if (found != null) {
        inPart = true;
        provisions = provisions(found.group("word"), found.group("numbers"));
        return true;
      }
      if (cursor.take(IN_PART) != null) {
        inPart = true;
        return true;
      }
      return cursor.take(SOURCE) != null;
    }

    Target of(Reference reference) {
      return new Target(reference, inPart, provisions, stated, effectiveOn);
    }

    private @Nullable LegalDate day(String date) {
      var read = NoteDate.of(date);
      if (read.day() == null) {
        badDates.add(date);
      }
      return read.day();
    }

    private static @Nullable LegalDate later(@Nullable LegalDate day, @Nullable String days) {
      return day == null || days == null
          ? day
          : LegalDate.of(day.firstDay().plusDays(Integer.parseInt(days)));
    }

    private static Provisions provisions(String word, String numbers) {
      return new Provisions(
          AND.splitAsStream(numbers).map(number -> Provision.of(word + ". " + number)).toList());
    }
  }
}
