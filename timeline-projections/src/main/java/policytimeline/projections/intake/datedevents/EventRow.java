package policytimeline.projections.intake.datedevents;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.Coded;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Issuer;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Reference;
import policytimeline.core.instrument.Wording;
import policytimeline.projections.intake.CsvRow;

/// One row of a list, read as far as each of its fields can be read alone.
record EventRow(
    CsvRow row,
    Happening happening,
    LegalDate date,
    Jurisdiction jurisdiction,
    String norm,
    InstrumentId act,
    @Nullable Title title) {

  /// What numbers of gazettes are made of; each of these signs becomes a hyphen of the slug.
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9]+(?:[-./_: ()]+[A-Za-z0-9]+)*");

  private static final Issuer NOT_STATED = Issuer.of("not-stated");

  /// The language of a title that nobody names.
  private static final String UNDETERMINED = "und";

  /// @param list the jurisdiction of the list
  /// @throws IllegalArgumentException saying which field cannot be read, and what would be accepted
  static EventRow of(CsvRow row, String norm, @Nullable Jurisdiction list) {
    var jurisdiction = jurisdiction(row, list);
    var kind = needed(row, DatedEventsCsv.KIND);
    var happening =
        Happening.called(kind)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The kind of an event is one of %s; got: %s"
                            .formatted(Happening.allWords(), kind)));
    if (!NUMBER.matcher(norm).matches()) {
      throw new IllegalArgumentException(
          "The norm_id of an act is letters a to z and digits, joined by - . / _ : or spaces; got: "
              + norm);
    }
    var slug = jurisdiction + "-" + norm.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return new EventRow(
        row,
        happening,
        LegalDate.parse(needed(row, DatedEventsCsv.DATE)),
        jurisdiction,
        norm,
        InstrumentId.of(slug),
        Title.of(row.raw(DatedEventsCsv.SUBJECT)));
  }

  private static Jurisdiction jurisdiction(CsvRow row, @Nullable Jurisdiction list) {
    var own = row.text("jurisdiction");
    if (own == null && list == null) {
      throw new IllegalArgumentException(
          "An event needs a jurisdiction such as ee, in a column of that name, or else in a row of"
              + " the list with the subject Init legalize-ee; got: nothing");
    }
    return own == null && list != null ? list : Jurisdiction.of(String.valueOf(own));
  }

  private static String needed(CsvRow row, String column) {
    var text = row.text(column);
    if (text == null) {
      throw new IllegalArgumentException("An event needs its %s; got: nothing".formatted(column));
    }
    return text;
  }

  /// What the gazette calls the text that this row is of.
  @Nullable String number() {
    return row.text("source_id");
  }

  Citation citation() {
    var gazette = gazette();
    return gazette == null ? Citation.of(norm) : gazette.citation(norm);
  }

  Source source() {
    var publisher = publisher();
    var gazette = gazette();
    var number = number();
    if (number != null && gazette != null && publisher.equals(gazette.publisher())) {
      return gazette.source(number, url());
    }
    var citation = number == null ? null : Citation.of(number);
    return new Source(publisher, url(), citation, null, null, null);
  }

  private String publisher() {
    var own = row.text("publisher");
    var gazette = gazette();
    if (own == null && gazette == null) {
      throw new IllegalArgumentException(
          "An event of jurisdiction %s needs the publisher that states it; got: nothing"
              .formatted(jurisdiction));
    }
    return own == null && gazette != null ? gazette.publisher() : String.valueOf(own);
  }

  /// Whether the row gives an address that is none.
  boolean hasBadUrl() {
    return row.text("url") != null && url() == null;
  }

  private @Nullable String url() {
    return Source.webAddress(row.text("url"));
  }

  /// The act that brought the event about.
  @Nullable Reference by() {
    var citation = row.text("by");
    return citation == null ? null : Reference.to(citation);
  }

  /// The day on which an act was made.
  LegalDate signedOn() {
    var own = row.text("signed_on");
    if (own != null) {
      return LegalDate.parse(own);
    }
    var printed = source().publishedOn();
    return printed != null && printed.compareTo(date) < 0 ? printed : date;
  }

  Issuer issuer() {
    var own = row.text("issuer");
    return own == null ? NOT_STATED : Issuer.of(own);
  }

  /// The kind of the act, where the row tells.
  @Nullable Kind kind() {
    var own = row.text("instrument_kind");
    if (own != null) {
      return Coded.of(Kind.class, own);
    }
    var gazette = gazette();
    return gazette == null || title == null ? null : gazette.kind(norm, title.text());
  }

  @Nullable Wording titles() {
    if (title == null) {
      return null;
    }
    var own = row.text("language");
    var gazette = gazette();
    var known = gazette == null ? UNDETERMINED : gazette.language();
    return Wording.of(Map.of(own == null ? known : own, title.text()));
  }

  private @Nullable Gazette gazette() {
    return Gazette.of(jurisdiction);
  }
}
