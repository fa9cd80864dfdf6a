package policytimeline.api.entry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.core.event.ProvisionText;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.Coded;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Issuer;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Wording;

/// The issue of an instrument. Without `effectiveOn` it comes into force on a day to be fixed.
///
/// @param slug where left out it follows from the citation, where that has the form of one
/// @param title in English
/// @param titles by language, instead of `title`
/// @param kind that of most of its family where left out
/// @param issuer that of most of its family where left out; of a plan it is required
/// @param jurisdiction us where left out
/// @param expiresOn the first day on which it no longer holds
/// @param text its provisions, in their order
public record IssueRequest(
    @Nullable String slug,
    @Nullable String citation,
    @Nullable String title,
    @Nullable Map<String, String> titles,
    @Nullable String kind,
    @Nullable String issuer,
    @Nullable String jurisdiction,
    @Nullable String signedOn,
    @Nullable String effectiveOn,
    @Nullable String expiresOn,
    @Nullable Integer orderInDay,
    @Nullable List<@Nullable ProvisionRequest> text,
    @Nullable SourceRequest source) {

  /// The request, read; whatever was wrong has been complained of.
  public record Read(
      InstrumentId instrument,
      Citation citation,
      @Nullable Wording titles,
      Kind kind,
      Issuer issuer,
      Jurisdiction jurisdiction,
      LegalDate signedOn,
      @Nullable LegalDate effectiveOn,
      @Nullable LegalDate expiresOn,
      List<ProvisionText> text,
      @Nullable Integer orderInDay,
      Source source) {}

  /// Reads the request, with what else it holds checked already.
  ///
  /// @param kindOtherwise where it names no kind
  /// @param issuerOtherwise where it names no issuer; null where it must name one
  /// @throws InvalidRequest naming every field at fault
  public Read read(Kind kindOtherwise, @Nullable String issuerOtherwise, Checks checks) {
    var cited = checks.required("citation", citation, Citation::new);
    var words = wording(checks);
    var what =
        checks.required("kind", or(kind, kindOtherwise.code()), code -> Coded.of(Kind.class, code));
    var who = checks.required("issuer", or(issuer, issuerOtherwise), Issuer::of);
    var where = checks.required("jurisdiction", or(jurisdiction, "us"), Jurisdiction::of);
    var signed = checks.required("signedOn", signedOn, LegalDate::parse);
    var effective = checks.optional("effectiveOn", effectiveOn, LegalDate::parse);
    var expires = checks.optional("expiresOn", expiresOn, LegalDate::parse);
    var provisions = ProvisionRequest.check(text, checks);
    var from = SourceRequest.check(source, checks);
    var id = id(cited.value(), checks);
    checks.complain(InvalidRequest::body);
    return new Read(
        new Checks.Checked<>(id).get(),
        cited.get(),
        words,
        what.get(),
        who.get(),
        where.get(),
        signed.get(),
        effective,
        expires,
        provisions,
        orderInDay,
        from.get());
  }

  private @Nullable InstrumentId id(@Nullable Citation cited, Checks checks) {
    var named = checks.optional("slug", slug, InstrumentId::of);
    if (named != null || slug != null) {
      return named;
    }
    var told = cited == null ? null : cited.instrument();
    if (told == null && cited != null) {
      checks.fault("slug", "It is required, since the citation does not tell it: us-eo-14110.");
    }
    return told;
  }

  private @Nullable Wording wording(Checks checks) {
    if (titles == null || titles.isEmpty()) {
      return checks.optional("title", title, Wording::english);
    }
    return checks.optional("titles", "given", _ -> Wording.of(titles));
  }

  private static @Nullable String or(@Nullable String given, @Nullable String otherwise) {
    return given == null ? otherwise : given;
  }
}
