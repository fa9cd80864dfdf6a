package policytimeline.projections.intake.omb;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Reference;

/// An instrument as a table names it.
///
/// @param family where it has a timeline of its own
/// @param kind of what OMB issues
record Named(Reference reference, @Nullable Family family, @Nullable Kind kind) {

  private static final Pattern MEMORANDUM = Pattern.compile("us-omb-m-(\\d{2})-\\d{2}");

  /// A revision in which a circular is named by its year is an instrument of its own.
  private static final Pattern CIRCULAR =
      Pattern.compile(
          "(?:OMB )?Circular (?:No\\. ?)?([A-Z])-(\\d{1,3})(?: \\((\\d{4})\\))?",
          Pattern.CASE_INSENSITIVE);

  /// `FedRAMP memo 2011-12-08 (unnumbered)`.
  private static final Pattern UNNUMBERED =
      Pattern.compile("([\\w -]{1,60}) memo (\\d{4}-\\d{2}-\\d{2}) \\(unnumbered\\)");

  static Named of(String text) {
    var citation = Citation.of(text);
    var circular = CIRCULAR.matcher(text);
    if (circular.matches()) {
      var year = circular.group(3) == null ? "" : "-" + circular.group(3);
      var slug =
          "us-omb-circular-%s-%s%s"
              .formatted(circular.group(1).toLowerCase(Locale.ROOT), circular.group(2), year);
      return new Named(
          new Reference(citation, InstrumentId.of(slug)), Family.MEMO, Kind.CIRCULAR);
    }
    var unnumbered = UNNUMBERED.matcher(text);
    if (unnumbered.matches()) {
      var subject = unnumbered.group(1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
      var slug = "us-omb-%s-%s".formatted(subject, unnumbered.group(2));
      return new Named(
          new Reference(citation, InstrumentId.of(slug)), Family.MEMO, Kind.OMB_MEMORANDUM);
    }
    var reference = Reference.to(citation);
    var slug = reference.instrument() == null ? "" : reference.instrument().slug();
    if (MEMORANDUM.matcher(slug).matches()) {
      return new Named(reference, Family.MEMO, Kind.OMB_MEMORANDUM);
    }
    return new Named(reference, slug.startsWith("us-eo-") ? Family.ORDER : null, null);
  }

  Optional<InstrumentId> timeline() {
    return Optional.ofNullable(family == null ? null : reference.instrument());
  }

  /// Whether it can be of that day. A memorandum bears the fiscal year, which begins in October; a
  /// month before and after it are let pass.
  boolean canBeOf(LegalDate date) {
    var instrument = reference.instrument();
    var memorandum = MEMORANDUM.matcher(instrument == null ? "" : instrument.slug());
    if (!memorandum.matches()) {
      return true;
    }
    var two = Integer.parseInt(memorandum.group(1));
    var year = two < 50 ? 2000 + two : 1900 + two;
    return !date.firstDay().isBefore(LocalDate.of(year - 1, 9, 1))
        && date.firstDay().isBefore(LocalDate.of(year, 11, 1));
  }
}
