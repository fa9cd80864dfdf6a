package policytimeline.projections.intake.akomantoso;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import policytimeline.core.instrument.Provision;

/// A provision whose text says only that an act repealed it: Normattiva's fixed form `ARTICOLO
/// ABROGATO DAL D.LGS. 26 AGOSTO 2016, N. 179`.
///
/// @param by the act, as the form names it
record Repealed(long line, Provision provision, WorkUri by, String shown) {

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "article", List.of("ARTICOLO"),
          "paragraph", List.of("COMMA"),
          "point", List.of("LETTERA", "NUMERO"));

  private static final Pattern FORM =
      Pattern.compile(
          "\\(*(ARTICOLO|COMMA|LETTERA|NUMERO) (?:ABROGAT|SOPPRESS)[OA] DAL(?:LA)?"
              + " ([A-Z.]{2,10}) (\\d{1,2})[°º]? ([A-Z]+) (\\d{4}), N\\. (\\d{1,4})\\b.*");

  private static final List<String> MONTHS =
      List.of(
          "GENNAIO",
          "FEBBRAIO",
          "MARZO",
          "APRILE",
          "MAGGIO",
          "GIUGNO",
          "LUGLIO",
          "AGOSTO",
          "SETTEMBRE",
          "OTTOBRE",
          "NOVEMBRE",
          "DICEMBRE");

  /// Reads the first line of what an element says.
  static Optional<Repealed> read(Tag element, Provision provision, String text) {
    var words = WORDS.get(element.name());
    var line = text.lines().findFirst().orElse("");
    var form = FORM.matcher(line);
    if (words == null || !form.matches() || !words.contains(form.group(1))) {
      return Optional.empty();
    }
    var month = MONTHS.indexOf(form.group(4)) + 1;
    return month == 0
        ? Optional.empty()
        : ActForm.abbreviated(form.group(2))
            .map(
                act ->
                    WorkUri.of(
                        act,
                        "%s-%02d-%02d"
                            .formatted(form.group(5), month, Integer.valueOf(form.group(3))),
                        form.group(6)))
            .map(by -> new Repealed(element.line(), provision, by, line));
  }
}
