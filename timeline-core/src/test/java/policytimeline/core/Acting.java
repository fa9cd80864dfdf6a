package policytimeline.core;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.Scope;
import policytimeline.core.event.Source;
import policytimeline.core.event.TextChange;
import policytimeline.core.instrument.AmendmentKind;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.instrument.Reference;

/// Tells an act upon an instrument. Each word gives a new telling; what an act has no room for is
/// passed over.
public final class Acting<E extends Act> implements Fact {

  final InstrumentId instrument;
  Provisions provisions = Provisions.NONE_NAMED;
  AmendmentKind amendment = AmendmentKind.AMENDMENT;
  List<TextChange> changes = List.of();
  Source source = Facts.SOURCE;
  @Nullable LegalDate signedOn;
  @Nullable LegalDate effectiveOn;
  @Nullable LegalDate statedOn;
  @Nullable LegalDate until;
  @Nullable LegalDate appliesFrom;
  @Nullable Reference by;
  @Nullable Integer orderInDay;
  @Nullable Scope scope;
  @Nullable String undoes;

  private final Function<Acting<E>, E> shape;

  Acting(InstrumentId instrument, Function<Acting<E>, E> shape) {
    this.instrument = instrument;
    this.shape = shape;
  }

  private Acting(Acting<E> other) {
    this(other.instrument, other.shape);
    provisions = other.provisions;
    amendment = other.amendment;
    changes = other.changes;
    source = other.source;
    signedOn = other.signedOn;
    effectiveOn = other.effectiveOn;
    statedOn = other.statedOn;
    until = other.until;
    appliesFrom = other.appliesFrom;
    by = other.by;
    orderInDay = other.orderInDay;
    scope = other.scope;
    undoes = other.undoes;
  }

  @Override
  public E event() {
    return shape.apply(this);
  }

  /// The day on which it has effect; for a commencement, the day in force.
  public Acting<E> on(String date) {
    return with(act -> act.effectiveOn = LegalDate.parse(date));
  }

  public Acting<E> signed(String date) {
    return with(act -> act.signedOn = LegalDate.parse(date));
  }

  /// Signed and in effect on one day.
  public Acting<E> signedAndEffective(String date) {
    return signed(date).on(date);
  }

  public Acting<E> by(String citation) {
    return with(act -> act.by = Reference.to(citation));
  }

  public Acting<E> by(Reference actor) {
    return with(act -> act.by = actor);
  }

  /// The date that the source gives.
  public Acting<E> stated(String date) {
    return with(act -> act.statedOn = LegalDate.parse(date));
  }

  /// Its place among the acts of its day.
  public Acting<E> nth(int place) {
    return with(act -> act.orderInDay = place);
  }

  public Acting<E> provisions(String... numbers) {
    return with(act -> act.provisions = Provisions.of(numbers));
  }

  /// The day of application of a commencement.
  public Acting<E> applies(String date) {
    return with(act -> act.appliesFrom = LegalDate.parse(date));
  }

  /// The new day of a delay or a continuation.
  public Acting<E> to(String date) {
    return with(act -> act.until = LegalDate.parse(date));
  }

  /// Only for some parties.
  public Acting<E> forParties(String parties) {
    return with(act -> act.scope = new Scope(parties, null));
  }

  /// Only in some territory.
  public Acting<E> within(String territory) {
    return with(act -> act.scope = new Scope(null, territory));
  }

  /// The entry that a reinstatement undoes.
  public Acting<E> undoing(String entry) {
    return with(act -> act.undoes = entry);
  }

  /// An erratum of the source itself.
  public Acting<E> asCorrigendum() {
    return with(act -> act.amendment = AmendmentKind.CORRIGENDUM);
  }

  public Acting<E> changing(TextChange... changes) {
    return with(act -> act.changes = Stream.of(changes).toList());
  }

  public Acting<E> from(Source source) {
    return with(act -> act.source = source);
  }

  private Acting<E> with(Consumer<Acting<E>> change) {
    var next = new Acting<>(this);
    change.accept(next);
    return next;
  }
}
