package policytimeline.core;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.Pillar;
import policytimeline.core.event.ProvisionText;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Issuer;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Wording;

/// Tells how an instrument comes to be. Unless told otherwise it takes effect as it is signed. Each
/// word gives a new telling.
public final class Issuing<E extends Act.Issued> implements Fact {

  final InstrumentId instrument;
  Citation citation;
  Kind kind;
  Issuer issuer = Issuer.of("president");
  Jurisdiction jurisdiction = Jurisdiction.of("us");
  Source source = Facts.SOURCE;
  List<ProvisionText> text = List.of();
  List<Pillar> pillars = List.of();
  @Nullable Wording titles;
  @Nullable LegalDate signedOn;
  @Nullable LegalDate effectiveOn;
  @Nullable LegalDate appliesFrom;
  @Nullable LegalDate expiresOn;
  @Nullable Integer orderInDay;

  private final Function<Issuing<E>, E> shape;

  Issuing(InstrumentId instrument, Kind kind, Function<Issuing<E>, E> shape) {
    this.instrument = instrument;
    this.citation = Facts.citation(instrument);
    this.kind = kind;
    this.shape = shape;
  }

  private Issuing(Issuing<E> other) {
    this(other.instrument, other.kind, other.shape);
    citation = other.citation;
    issuer = other.issuer;
    jurisdiction = other.jurisdiction;
    source = other.source;
    text = other.text;
    pillars = other.pillars;
    titles = other.titles;
    signedOn = other.signedOn;
    effectiveOn = other.effectiveOn;
    appliesFrom = other.appliesFrom;
    expiresOn = other.expiresOn;
    orderInDay = other.orderInDay;
  }

  @Override
  public E event() {
    return shape.apply(this);
  }

  LegalDate signedOn() {
    return Objects.requireNonNull(signedOn, "say when it was signed");
  }

  /// Signed, and in effect on the same day.
  public Issuing<E> signed(String date) {
    return with(
        issue -> {
          issue.signedOn = LegalDate.parse(date);
          issue.effectiveOn = issue.signedOn;
        });
  }

  public Issuing<E> effective(String date) {
    return with(issue -> issue.effectiveOn = LegalDate.parse(date));
  }

  /// In effect on a day to be fixed.
  public Issuing<E> undated() {
    return with(issue -> issue.effectiveOn = null);
  }

  /// The day from which a rule applies.
  public Issuing<E> applies(String date) {
    return with(issue -> issue.appliesFrom = LegalDate.parse(date));
  }

  public Issuing<E> expires(String date) {
    return with(issue -> issue.expiresOn = LegalDate.parse(date));
  }

  public Issuing<E> cited(String text) {
    return with(issue -> issue.citation = Citation.of(text));
  }

  public Issuing<E> titled(String english) {
    return with(issue -> issue.titles = Wording.english(english));
  }

  public Issuing<E> kind(Kind kind) {
    return with(issue -> issue.kind = kind);
  }

  public Issuing<E> issuedBy(String issuer) {
    return with(issue -> issue.issuer = Issuer.of(issuer));
  }

  public Issuing<E> in(String jurisdiction) {
    return with(issue -> issue.jurisdiction = Jurisdiction.of(jurisdiction));
  }

  /// Adds a provision to its text.
  public Issuing<E> saying(String provision, String words) {
    var added = new ProvisionText(Provision.of(provision), null, Wording.english(words));
    return with(
        issue -> issue.text = Stream.concat(issue.text.stream(), Stream.of(added)).toList());
  }

  public Issuing<E> pillars(Pillar... pillars) {
    return with(issue -> issue.pillars = Stream.of(pillars).toList());
  }

  /// Its place among the acts of its day.
  public Issuing<E> nth(int place) {
    return with(issue -> issue.orderInDay = place);
  }

  public Issuing<E> from(Source source) {
    return with(issue -> issue.source = source);
  }

  private Issuing<E> with(Consumer<Issuing<E>> change) {
    var next = new Issuing<>(this);
    change.accept(next);
    return next;
  }
}
