package policytimeline.core.instrument;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A usual form of citation, in English or Chinese, that tells the series and the number.
record CitationForm(Pattern pattern, Function<MatchResult, Cited> reading) {

  /// What a citation says, however it is written.
  ///
  /// @param key one for all ways to write it; of a citation of no form known here, its letters and
  ///     digits
  /// @param slug where the form tells it
  record Cited(String key, @Nullable String slug) {}

  private static final int LONGEST_KEY = 300;

  private static final Pattern DASH = Pattern.compile("\\p{Pd}");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// A mark matters where numbers would run into each other without it.
  private static final Pattern NEEDLESS_MARK = Pattern.compile("(?<!\\p{N}) | (?!\\p{N})");

  private static final String NUMBER = "(\\d{1,2},\\d{3}|\\d{1,5})";

  private static final String NO = "(?: ?No\\.?| Number| ?#)?";

  private static final String PAGE =
      "(\\d{1,3}) ?(?:F\\.? ?R\\.?|Fed\\.? ?Reg\\.?|Federal Register) ?"
          + "(\\d{1,3}(?:,\\d{3})+|\\d{1,6})";

  /// What a law review adds: the page, and the day or the year in brackets.
  private static final String ADDED =
      "(?:, " + PAGE.replace("(\\d", "(?:\\d") + ")?(?: \\([^()]{0,30}\\d{4}\\))?";

  private static final String EU = "(?:EU |Commission |Council |Delegated |Implementing )*";

  private static final List<CitationForm> ALL =
      List.of(
          form(
              "(?:E\\.? ?O\\.?|Exec(?:\\.|utive)? Order)"
                  + NO
                  + "[ -]?"
                  + NUMBER
                  + "(?: ?- ?)?([A-Z]?)"
                  + ADDED,
              CitationForm::order),
          form(
              "(?:美国)?(?:总统)?第? ?" + NUMBER + "(?:-?([A-Z]))? ?号(?:总统)?行政命?令", CitationForm::order),
          form("(?:总统)?行政命?令 ?第? ?" + NUMBER + "(?:-?([A-Z]))? ?号", CitationForm::order),
          form(
              "(?:OMB[ -])?(?:Memo(?:randum)? ?)?(?:No\\.? )?M[- ]?(\\d{2})[- ](\\d{2})(?: ?号?备忘录)?",
              it -> series("m", "us-omb-m-", it.group(1) + "-" + it.group(2))),
          form(PAGE + "(?: \\([^()]{0,30}\\d{4}\\))?", CitationForm::page),
          form(
              EU + "Reg(?:ulation|\\.)? \\(EU\\) (\\d{4})/(\\d{1,4})",
              it -> european("reg", it.group(1), it.group(2))),
          form(
              EU + "Reg(?:ulation|\\.)? \\((?:EU|EC|EEC)\\) No\\.? (\\d{1,4})/(\\d{4}|\\d{2})",
              it -> european("reg", it.group(2), it.group(1))),
          form(
              EU + "Dir(?:ective|\\.)? \\(EU\\) (\\d{4})/(\\d{1,4})",
              it -> european("dir", it.group(1), it.group(2))),
          form(
              EU + "Dir(?:ective|\\.)? (\\d{4}|\\d{2})/(\\d{1,4})/(?:EU|EC|EEC)",
              it -> european("dir", it.group(1), it.group(2))),
          form(
              "(?:欧盟|\\(EU\\)) ?第?(\\d{4})/(\\d{1,4})号?(条例|指令)",
              it -> european(it.group(3).equals("条例") ? "reg" : "dir", it.group(1), it.group(2))),
          form(
              "(?:CELEX:? ?)?3(\\d{4})([RL])0*([1-9]\\d{0,3})",
              it -> european(letter(it, 2).equals("r") ? "reg" : "dir", it.group(1), it.group(3))),
          form("\\(EU\\) ?(\\d{4})/(\\d{1,4})", CitationForm::europeanOfAnyKind),
          form(
              "Proc(?:lamation|\\.)?" + NO + " ?" + NUMBER + "(?: ?- ?)?([A-Z]?)" + ADDED,
              it -> new Cited("proclamation:" + digits(it.group(1)) + letter(it, 2), null)),
          form(
              "([SH])(?:\\.? ?B\\.?|enate Bill|ouse Bill) ?(\\d{2})-0*([1-9]\\d{0,3})",
              it -> new Cited(letter(it, 1) + "b:" + it.group(2) + "-" + it.group(3), null)),
          form(
              "(?:Public Law|Pub\\.? ?L\\.?|P\\.? ?L\\.?)(?: No\\.?)? ?(\\d{2,3})-(\\d{1,4})",
              it -> new Cited("pl:" + it.group(1) + "-" + it.group(2), null)));

  static Cited read(String citation) {
    var text = Normalizer.normalize(citation, Normalizer.Form.NFKC);
    text = SPACES.matcher(DASH.matcher(text).replaceAll("-")).replaceAll(" ").strip();
    for (var form : ALL) {
      var matcher = form.pattern().matcher(text);
      if (matcher.matches()) {
        return form.reading().apply(matcher.toMatchResult());
      }
    }
    return new Cited(plain(text), null);
  }

  /// Of no form: case, spaces, dots and hyphens do not matter.
  private static String plain(String text) {
    var words = MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    var key = NEEDLESS_MARK.matcher(words).replaceAll("");
    return key.codePoints()
        .limit(LONGEST_KEY)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Cited order(MatchResult order) {
    var letter = letter(order, 2);
    return series("eo", "us-eo-", digits(order.group(1)) + (letter.isEmpty() ? "" : "-" + letter));
  }

  private static Cited page(MatchResult page) {
    return new Cited("fr:" + page.group(1) + "/" + digits(page.group(2)), null);
  }

  private static Cited series(String series, String slug, String number) {
    return new Cited(series + ":" + number, slug + number);
  }

  /// From 2015 on, all kinds share one series of numbers. A year of two digits is of the last
  /// century.
  private static Cited european(String kind, String year, String number) {
    var full = year.length() == 2 ? "19" + year : year;
    var series = Integer.parseInt(full) < 2015 ? "eu-" + kind : "eu";
    return new Cited(series + ":" + full + "/" + number, "eu-" + kind + "-" + full + "-" + number);
  }

  private static Cited europeanOfAnyKind(MatchResult act) {
    return new Cited(european("reg", act.group(1), act.group(2)).key(), null);
  }

  private static String digits(String number) {
    return number.replace(",", "");
  }

  private static String letter(MatchResult match, int group) {
    var letter = match.group(group);
    return letter == null ? "" : letter.toLowerCase(Locale.ROOT);
  }

  private static CitationForm form(String pattern, Function<MatchResult, Cited> reading) {
    return new CitationForm(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), reading);
  }
}
