package policytimeline.api.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.Checks.Checked;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.instrument.Reference;

/// An act upon an instrument. Without `effectiveOn` its day is to be fixed.
///
/// @param by the citation of what acts: EO 14148
/// @param inPart true where it reaches a part that the source does not name
/// @param provisions the parts that it reaches
/// @param undoes for a reinstatement, the entry that it undoes
public record ActRequest(
    @Nullable String signedOn,
    @Nullable String effectiveOn,
    @Nullable String by,
    @Nullable String statedOn,
    @Nullable Integer orderInDay,
    @Nullable Boolean inPart,
    @Nullable List<String> provisions,
    @Nullable String undoes,
    @Nullable SourceRequest source) {

  /// The request, read; whatever was wrong has been complained of.
  public record Read(
      InstrumentId instrument,
      @Nullable LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable Reference by,
      @Nullable LegalDate statedOn,
      @Nullable Integer orderInDay,
      boolean inPart,
      Provisions provisions,
      @Nullable String undoes,
      Source source) {

    /// The act as an event of this shape, one that reaches the whole.
    public <E> E whole(Whole<E> shape) {
      return shape.of(instrument, signedOn, effectiveOn, by, statedOn, orderInDay, source);
    }

    /// The same of a shape with a component more than any act has.
    public <M, E> E whole(WholeWith<M, E> shape, @Nullable M more) {
      return shape.of(instrument, more, signedOn, effectiveOn, by, statedOn, orderInDay, source);
    }

    /// The act as an event of this shape, one that names provisions.
    public <E> E ofProvisions(Part<E> shape) {
      return shape.of(
          instrument, provisions, signedOn, effectiveOn, by, statedOn, orderInDay, source);
    }

    /// The same of a shape with a component more than any such act has.
    public <M, E> E ofProvisions(PartWith<M, E> shape, @Nullable M more) {
      return shape.of(
          instrument, provisions, more, signedOn, effectiveOn, by, statedOn, orderInDay, source);
    }
  }

  /// An event that reaches an instrument as a whole, by its constructor.
  public interface Whole<E> {
    E of(
        InstrumentId instrument,
        @Nullable LegalDate signedOn,
        @Nullable LegalDate effectiveOn,
        @Nullable Reference by,
        @Nullable LegalDate statedOn,
        @Nullable Integer orderInDay,
        Source source);
  }

  /// An event that names provisions, by its constructor.
  public interface Part<E> {
    E of(
        InstrumentId instrument,
        Provisions provisions,
        @Nullable LegalDate signedOn,
        @Nullable LegalDate effectiveOn,
        @Nullable Reference by,
        @Nullable LegalDate statedOn,
        @Nullable Integer orderInDay,
        Source source);
  }

  /// An event that reaches an instrument as a whole, with a component of its own.
  public interface WholeWith<M, E> {
    E of(
        InstrumentId instrument,
        @Nullable M more,
        @Nullable LegalDate signedOn,
        @Nullable LegalDate effectiveOn,
        @Nullable Reference by,
        @Nullable LegalDate statedOn,
        @Nullable Integer orderInDay,
        Source source);
  }

  /// An event that names provisions, with a component of its own.
  public interface PartWith<M, E> {
    E of(
        InstrumentId instrument,
        Provisions provisions,
        @Nullable M more,
        @Nullable LegalDate signedOn,
        @Nullable LegalDate effectiveOn,
        @Nullable Reference by,
        @Nullable LegalDate statedOn,
        @Nullable Integer orderInDay,
        Source source);
  }

  /// Reads the request.
  ///
  /// @throws InvalidRequest naming every field at fault
  public Read read(String slug) {
    return read(slug, new Checks());
  }

  /// The same of an act that has a day.
  ///
  /// @param checks of what else the request holds, complained of together
  public Read readDated(String slug, Checks checks) {
    if (effectiveOn == null || effectiveOn.isBlank()) {
      checks.fault("effectiveOn", "It is required.");
    }
    return read(slug, checks);
  }

  /// The same of an act that reaches the whole, and no part of it.
  public Read readWhole(String slug) {
    var checks = new Checks();
    if (Boolean.TRUE.equals(inPart)) {
      checks.fault("inPart", "It reaches the whole; leave it out.");
    }
    if (provisions != null && !provisions.isEmpty()) {
      checks.fault("provisions", "It reaches the whole; leave them out.");
    }
    return read(slug, checks);
  }

  /// The same with what else the request holds, complained of together.
  Read read(String slug, Checks checks) {
    Checked<InstrumentId> instrument = checks.required("slug", slug, InstrumentId::of);
    var signed = checks.optional("signedOn", signedOn, LegalDate::parse);
    var effective = checks.optional("effectiveOn", effectiveOn, LegalDate::parse);
    var actor = checks.optional("by", by, text -> Reference.to(Citation.of(text)));
    var stated = checks.optional("statedOn", statedOn, LegalDate::parse);
    var parts = ProvisionRequest.named(provisions, checks);
    var from = SourceRequest.check(source, checks);
    checks.complain(InvalidRequest::body);
    return new Read(
        instrument.get(),
        signed,
        effective,
        actor,
        stated,
        orderInDay,
        Boolean.TRUE.equals(inPart) || parts.areNamed(),
        parts,
        undoes,
        from.get());
  }
}
