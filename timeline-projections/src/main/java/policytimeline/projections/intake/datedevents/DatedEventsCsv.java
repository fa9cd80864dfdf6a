package policytimeline.projections.intake.datedevents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.projections.intake.Beginning;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.CsvRow;
import policytimeline.projections.intake.CsvRows;
import policytimeline.projections.intake.Format;
import policytimeline.projections.intake.Statement;

/// A list of dated events of the acts of one or more countries, in any order of rows and columns.
/// Every act is recorded as a rule under the slug `<jurisdiction>-<norm_id>`.
///
/// Needed are the columns
/// - `date`: the day on which the event took effect, as `2026-04-03`, `2026-04` or `2026`; days to
///   come are as good as days gone by
/// - `kind`: what happened, in one of the words of [Happening]
/// - `norm_id`: the act's own number at its gazette
/// - `subject`: the title that the act had then
///
/// A list may have besides
/// - `jurisdiction`, such as `ee`. Where it is absent or blank, it is that of the row by which a
///   collector's repository names itself, `Init legalize-ee`; without either no row can be
///   recorded
/// - `publisher`, `source_id`, `url`: who states the event, under which number and at which
///   address. Of a country whose gazette is known they follow from `source_id`, see [Gazette]
/// - `by`: the citation of the act that brought the event about. `source_id` is not taken for it:
///   for many gazettes that is the number of the text as changed
/// - `signed_on`: the day on which an act was made. Where it is absent, an act was made when it
///   took effect, or when the gazette printed it, if that was earlier
/// - `instrument_kind`: `statute`, `regulation` ...; `issuer`: who made it, as one word;
///   `language`: that of `subject`. An issuer that nobody names is `not-stated`.
///
/// Two events of one kind on one day are two where their `source_id` differs.
final class DatedEventsCsv implements Format {

  static final String DATE = "date";
  static final String KIND = "kind";
  static final String NORM = "norm_id";
  static final String SUBJECT = "subject";

  private static final CsvRows ROWS =
      new CsvRows("a list of dated events", List.of(DATE, KIND, NORM, SUBJECT));

  private static final Pattern REPOSITORY =
      Pattern.compile("Init legalize-([a-z]{2,3}(?:-[a-z0-9]{1,8})?)");

  @Override
  public String name() {
    return "dated-events-csv";
  }

  @Override
  public boolean recognises(Beginning beginning) {
    return ROWS.recognises(beginning);
  }

  @Override
  public long read(Content content, Consumer<Statement> statements) throws IOException {
    var found = new ArrayList<Jurisdiction>(1);
    ROWS.forEach(
        content,
        row -> {
          var named = repository(row);
          if (named != null && found.isEmpty()) {
            found.add(named);
          }
        });
    var reader = new EventReader(found.isEmpty() ? null : found.getFirst());
    return ROWS.forEach(content, row -> reader.read(row, statements));
  }

  /// The country whose law a collector's repository holds, in the row about that repository.
  static @Nullable Jurisdiction repository(CsvRow row) {
    var subject = row.text(SUBJECT);
    var named = REPOSITORY.matcher(subject == null ? "" : subject);
    return row.text(NORM) == null && named.matches() ? Jurisdiction.of(named.group(1)) : null;
  }
}
