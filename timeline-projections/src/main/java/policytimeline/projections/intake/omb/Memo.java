package policytimeline.projections.intake.omb;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.InstrumentEvent.InstrumentDescribed;
import policytimeline.core.event.MemoEvent.MemoIssued;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Issuer;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Wording;
import policytimeline.projections.intake.CsvRow;
import policytimeline.projections.intake.Statement;

/// What a row says of a memorandum or circular that has a timeline of its own.
record Memo(CsvRow row, Named named, @Nullable String title, Source source) {

  InstrumentId instrument() {
    return named.timeline().orElseThrow();
  }

  MemoIssued issued(LegalDate date) {
    return new MemoIssued(
        instrument(),
        named.reference().citation(),
        titles(),
        requireNonNull(named.kind()),
        Issuer.of("omb"),
        Jurisdiction.of("us"),
        date,
        date,
        null,
        List.of(),
        null,
        source);
  }

  /// `null` where the row has nothing to describe it with.
  @Nullable InstrumentDescribed described() {
    return title == null
        ? null
        : new InstrumentDescribed(instrument(), titles(), named.kind(), null, null, source);
  }

  private @Nullable Wording titles() {
    return title == null ? null : Wording.english(title);
  }

  List<Statement> remarks(List<String> reasons) {
    return reasons.stream()
        .map(reason -> (Statement) new Statement.Remarked(row.line(), reason, row.shown()))
        .toList();
  }
}
