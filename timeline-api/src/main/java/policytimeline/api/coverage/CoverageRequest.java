package policytimeline.api.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import policytimeline.api.entry.SourceRequest;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.core.event.CoverageEvent.CoverageDeclared;
import policytimeline.core.instrument.Coded;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.core.instrument.LegalDate;

/// What is covered.
///
/// @param family every family where left out
/// @param since the first day that is covered
/// @param checkedUntil the last day that was compared with the source
record CoverageRequest(
    @Nullable String jurisdiction,
    @Nullable String family,
    @Nullable String since,
    @Nullable String checkedUntil,
    @Nullable SourceRequest source) {

  /// @throws InvalidRequest naming every field at fault
  CoverageDeclared read() {
    var checks = new Checks();
    var where = checks.required("jurisdiction", jurisdiction, Jurisdiction::of);
    var which = checks.optional("family", family, code -> Coded.of(Family.class, code));
    var first = checks.required("since", since, CoverageRequest::day);
    var last = checks.optional("checkedUntil", checkedUntil, CoverageRequest::day);
    var from = SourceRequest.check(source, checks);
    var begin = first.value();
    if (begin != null && last != null && last.isBefore(begin)) {
      checks.fault("checkedUntil", "a day that is not before %s; got: %s".formatted(begin, last));
    }
    checks.complain(InvalidRequest::body);
    return new CoverageDeclared(where.get(), which, first.get(), last, from.get());
  }

  private static LocalDate day(String text) {
    var date = LegalDate.parse(text);
    if (date.isImprecise()) {
      throw new IllegalArgumentException("a day, such as 1937-01-08; got: " + text);
    }
    return date.firstDay();
  }
}
