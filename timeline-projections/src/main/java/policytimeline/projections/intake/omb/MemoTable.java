package policytimeline.projections.intake.omb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;
import policytimeline.projections.intake.CsvRow;
import policytimeline.projections.intake.Statement;

/// The memoranda of a table. One without a usable date is described and not issued. Of several rows
/// of one memorandum the first that says something is recorded, and what another says otherwise is
/// remarked.
///
/// Between rows only what was said of each memorandum is kept; OMB has issued fewer than two
/// thousand of them.
final class MemoTable {

  private record Said(@Nullable String title, @Nullable LegalDate date) {

    Said filledWith(Said other) {
      return new Said(title == null ? other.title : title, date == null ? other.date : date);
    }

    List<String> differences(Said other) {
      var found = new ArrayList<String>();
      if (title != null && other.title != null && !title.equals(other.title)) {
        found.add("a row before it gives the title " + title + ", which is recorded");
      }
      if (date != null && other.date != null && !date.equals(other.date)) {
        found.add("a row before it gives the date " + date + ", which is recorded");
      }
      return found;
    }
  }

  private final Sources sources = new Sources();
  private final Map<InstrumentId, Said> said = new HashMap<>();

  List<Statement> read(CsvRow row) {
    try {
      var source = sources.of(row);
      var named = named(row);
      var title = MemoTitle.of(row.text("title"));
      var number = title.number();
      if (number != null && !named.reference().citation().key().equals(number.key())) {
        throw new IllegalArgumentException(
            "The row is of %s and its title names %s"
                .formatted(named.reference().citation(), number));
      }
      return statements(new Memo(row, named, title.words(), source), title.date());
    } catch (IllegalArgumentException wrong) {
      return List.of(
          new Statement.Rejected(row.line(), String.valueOf(wrong.getMessage()), row.shown()));
    }
  }

  private static Named named(CsvRow row) {
    var text = row.text("memo");
    var named = text == null ? null : Named.of(text);
    if (named == null || named.kind() == null) {
      throw new IllegalArgumentException(
          "A memo is named as M-24-10 or Circular A-123; got: " + (text == null ? "nothing" : text));
    }
    return named;
  }

  private List<Statement> statements(Memo memo, @Nullable String dateInTitle) {
    var remarks = new ArrayList<String>();
    var own = memo.row().text("date_text");
    var text = own == null ? dateInTitle : own;
    var date = date(memo, text, remarks);
    if (own != null && dateInTitle != null && date != null) {
      var other = DateText.read(dateInTitle);
      if (other == null || !other.agreesWith(date)) {
        remarks.add("the title gives another date than date_text: " + dateInTitle);
      }
    }
    if (Sources.hasBadUrl(memo.row())) {
      remarks.add("the url is no absolute http or https address; left out");
    }
    return recorded(memo, date, remarks);
  }

  private static @Nullable LegalDate date(Memo memo, @Nullable String text, List<String> remarks) {
    var date = DateText.read(text);
    if (text == null) {
      remarks.add("no date is given; its issue is not recorded");
    } else if (date == null) {
      remarks.add("no date such as September 26, 2003: " + text + "; its issue is not recorded");
    } else if (!memo.named().canBeOf(date)) {
      remarks.add(
          "%s lies outside the fiscal year that its number bears; its issue is not recorded"
              .formatted(text));
      return null;
    }
    return date;
  }

  private List<Statement> recorded(Memo memo, @Nullable LegalDate date, List<String> remarks) {
    var now = new Said(memo.title(), date);
    var first = said.get(memo.instrument());
    var differences = first == null ? List.<String>of() : first.differences(now);
    said.put(memo.instrument(), first == null ? now : first.filledWith(now));
    remarks.addAll(differences);
    if (!differences.isEmpty()) {
      return memo.remarks(remarks);
    }
    var event = date == null ? memo.described() : memo.issued(date);
    if (event == null) {
      throw new IllegalArgumentException(String.join("; ", remarks) + "; it has no title either");
    }
    var statements = new ArrayList<Statement>();
    statements.add(new Statement.Complete(memo.row().line(), event));
    statements.addAll(memo.remarks(remarks));
    return statements;
  }
}
