package policytimeline.projections.intake.federalregister;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policytimeline.projections.intake.MonthName;

/// A label with the text up to the next label. Labels stand at the start of a line, after a
/// semicolon, or anywhere with a capital letter and a colon; some have lost their colon.
///
/// @param words the label as written; empty for text that has none
record NoteSection(String words, Label label, String text) {

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

  /// Several in a row say no more than one; a search that began anew at each would take long.
  private static final Pattern SEMICOLONS = Pattern.compile(";(?: ?;)++");

  private static final Pattern SAYS_SOMETHING = Pattern.compile("[^;,. ]");

  private static final String VERB =
      "(?:revoke[sd]?|amend(?:s|ed)?|sus?persede[sd]|continue[sd]|extended|reinstate[sd]"
          + "|suspend(?:s|ed)|rescind(?:s|ed)|repeal(?:s|ed)|voided|nullifie[sd]|abolishe[sd]"
          + "|terminate[sd]|modifie[sd]|supplement(?:s|ed)|see)";

  private static final String PHRASE =
      "(?:(?:partially|partly) )?"
          + VERB
          + "(?: (?:by|in par[ty]|\\(in part\\)|part by|in effect|(?:or|and) "
          + VERB
          + "|to (?:the )?extent inconsistent|\\([a-z ]{1,60}\\))){0,6}";

  private static final String LOST_COLON =
      "(?:(?:[A-Z][A-Za-z']+ ){1,8}(?:continued|extended) by|" + PHRASE + ") ?;? ";

  private static final Pattern MARK =
      Pattern.compile(
          "(?:^|;)[; ]*+(?:(?<label>[A-Za-z][A-Za-z' ()]{1,80}?) ?:|(?<bare>(?i:"
              + LOST_COLON
              + "))(?="
              + TargetReader.START
              + "))|(?<![A-Za-z(])(?<inner>(?=[A-Z])(?i:"
              + PHRASE
              + ")) ?:");

  private static final Pattern UNFINISHED =
      Pattern.compile(".*(?:,|-|\\b(?:EO|of|and|" + MonthName.FORM + "))", Pattern.DOTALL);

  private static final Pattern TARGET_FIRST = Pattern.compile("[; ]*" + TargetReader.START + ".*");

  /// Whether it is a line without a label, which can only carry on the list before it.
  boolean carriesOn() {
    return words.isEmpty();
  }

  /// Cuts notes into their sections, in the order in which they stand.
  static List<NoteSection> of(String notes) {
    return lines(notes).stream().flatMap(line -> sections(line).stream()).toList();
  }

  /// Line breaks stand between sections and, as hard wraps, within them.
  private static List<String> lines(String notes) {
    var lines = new ArrayList<String>();
    for (var line : LINE_BREAK.split(notes, -1)) {
      var text = SEMICOLONS.matcher(SPACES.matcher(line).replaceAll(" ")).replaceAll(";").strip();
      if (text.isEmpty()) {
        continue;
      }
      if (!lines.isEmpty() && isWrap(lines.getLast(), line, text)) {
        lines.add(lines.removeLast() + " " + text);
      } else {
        lines.add(text);
      }
    }
    return lines;
  }

  private static boolean isWrap(String before, String line, String text) {
    var mark = MARK.matcher(text);
    if (mark.lookingAt()) {
      return false;
    }
    var indented = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
    return UNFINISHED.matcher(before).matches()
        || (indented && !TARGET_FIRST.matcher(text).matches());
  }

  private static List<NoteSection> sections(String line) {
    var sections = new ArrayList<NoteSection>();
    var mark = MARK.matcher(line);
    var words = "";
    var from = 0;
    while (mark.find()) {
      var found = words(mark);
      if (mark.start() > 0 && Label.of(found) instanceof Label.Unknown) {
        continue;
      }
      add(sections, words, line.substring(from, mark.start()));
      words = found;
      from = mark.end();
    }
    add(sections, words, line.substring(from));
    return sections;
  }

  private static void add(List<NoteSection> sections, String words, String text) {
    if (!words.isEmpty() || SAYS_SOMETHING.matcher(text).find()) {
      sections.add(new NoteSection(words, Label.of(words), text.strip()));
    }
  }

  private static String words(Matcher mark) {
    var label = mark.group("label") != null ? mark.group("label") : mark.group("bare");
    return (label != null ? label : mark.group("inner")).replace(";", "").strip();
  }
}
