package policytimeline.projections.intake.federalregister;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.instrument.Reference;
import policytimeline.projections.intake.federalregister.Note.Target;

/// A target that is no numbered executive order: a Public Land Order, a proclamation, a notice, a
/// statute, a page of the Federal Register.
record OtherTarget(Target target, List<String> badDates) {

  /// How such a name begins.
  static final String START =
      "(?:(?:U\\.S\\. [A-Z][A-Za-z ]{1,40}Court\\b|Public Land Order|PLO|Public Law|Pub\\. ?L\\.|P\\.L\\.|Proc\\b|Proclamations?\\b"
          + "|[Nn]otices?\\b|Memo\\b|Memorandums?\\b|Memoranda\\b|Presidential [A-Za-z]+|PD No\\."
          + "|Reorganization Plan|Canal Zone Order|Foreign Service Reg|Transfer Order|Directive\\b"
          + "|Orders?\\b|Final [Rr]ule|Act of|[Ll]etters? |[Tt]reaty\\b"
          + "|Executive [Oo]rders? of|EOs? of|Space Policy Directive|National Security"
          + "|Homeland Security|Military Order"
          + "|Administrative [Oo]rder|FR Doc\\.|Treasury [Dd]ecision|Title \\d+|Unnumbered"
          + "|EO \\d+(?:½| \\d+/\\d))"
          + "|\\d+ (?:FR|Stat|U\\.? ?S\\.? ?C|USC|CFR|UST)\\b"
          + "|[A-Z][A-Za-z ]{1,60} Act,|(?=[A-Z])(?:(?:[A-Z][A-Za-z.]+|of|the|and) ){1,8}"
          + "(?:[Nn]otice|[Rr]egulation|[Rr]ule|[Oo]rder)s?(?: of|,) )";

  private static final Pattern BEGINNING = Pattern.compile(START + ".*");

  /// Words of a sentence: what has them is a remark about an instrument, not its name.
  private static final Pattern PROSE =
      Pattern.compile(
          "\\b(?:which|was|were|is|are|unless|that|for|functions|codified|creating|relating"
              + "|implementing|transferring)\\b"
              + "|\\bEOs? \\d++(?! ?½| \\d+/\\d)");

  /// Where a clause begins that tells more of an instrument than its name.
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?<=[\\w)]),? (?:which|creating|relating to|implementing|transferring|for|functions) ");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");

  private static final Pattern IN_PART = Pattern.compile(",? ?\\(?\\bin part\\b\\)?");

  private static final Pattern SOURCE =
      Pattern.compile("[, ]*\\( ?\\d+ ?(?:FR|Stat\\.) ?\\d+ ?\\)");

  private static final Pattern HAS_NUMBER = Pattern.compile("\\d");

  private static final int LONGEST = 1000;

  private static final Pattern DATE = Pattern.compile(NoteDate.FORM);

  /// A number already names it, so that the date behind is not part of the name.
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<name>[A-Z][A-Za-z. ]*?(?:No\\. ?)?[A-Z]{0,3}-?\\d[\\w./½ –-]*?),? ?(?:of |dated )?"
              + NoteDate.FORM
              + "\\.?");

  /// What stands behind the name outside of brackets; empty when nothing does.
  static String clause(String text) {
    var found = CLAUSE.matcher(blankedBrackets(text));
    return found.find() ? text.substring(found.start()) : "";
  }

  /// `null` when the text is not a name.
  static @Nullable OtherTarget read(String text) {
    if (text.length() > LONGEST
        || !BEGINNING.matcher(text).matches()
        || PROSE.matcher(withoutBrackets(text)).find()) {
      return null;
    }
    var whole = IN_PART.matcher(text).replaceAll("");
    var bare = withoutSource(whole);
    var numbered = NUMBERED.matcher(bare);
    var name = (numbered.matches() ? numbered.group("name") : bare).replaceAll("[,. ]+$", "");
    if (name.isEmpty() || name.length() > Citation.MAX_LENGTH) {
      return null;
    }
    var dates = DATE.matcher(bare).results().map(found -> NoteDate.of(found.group())).toList();
    var badDates = new ArrayList<String>();
    dates.stream().filter(date -> date.day() == null).map(NoteDate::text).forEach(badDates::add);
    return new OtherTarget(
        new Target(
            new Reference(Citation.of(name), null),
            !whole.equals(text),
            Provisions.NONE_NAMED,
            dates.size() == 1 ? dates.getFirst().day() : null,
            null),
        badDates);
  }

  /// The page of the Federal Register belongs to the name only where nothing else tells it apart.
  private static String withoutSource(String text) {
    var bare = SOURCE.matcher(text).replaceAll("").strip();
    return HAS_NUMBER.matcher(bare).find() ? bare : text.strip();
  }

  private static String blankedBrackets(String text) {
    return IN_BRACKETS.matcher(text).replaceAll(found -> ")".repeat(found.end() - found.start()));
  }

  private static String withoutBrackets(String text) {
    return IN_BRACKETS.matcher(text).replaceAll(" ");
  }
}
