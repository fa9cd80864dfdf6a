package policytimeline.api.entry;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import policytimeline.api.entry.DeedForm.Field;
import policytimeline.api.entry.DeedForm.Line;
import policytimeline.api.entry.DeedForm.Preview;
import policytimeline.api.known.AsOf;
import policytimeline.api.language.Language;
import policytimeline.api.problem.Fault;
import policytimeline.api.security.SignedIn;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.phase.Phase;
import policytimeline.core.phase.Status;
import policytimeline.projections.finding.RegimeQueries.Shown;
import policytimeline.projections.whatif.Supposed;
import policytimeline.projections.whatif.WhatIfQueries;

/// Makes the forms of what is recorded, and shows what would change before it is.
@Component
class DeedForms {

  private static final Set<String> REQUIRED =
      Set.of("citation", "slug", "entry", "replacement", "reason", "source.publisher");

  private final WhatIfQueries suppositions;

  DeedForms(WhatIfQueries suppositions) {
    this.suppositions = suppositions;
  }

  DeedForm form(
      Deed deed, Map<String, String> filled, List<Fault> faults, SignedIn who, Language language) {
    var byField =
        faults.stream().collect(toMap(each -> field(each, deed), Fault::message, (one, _) -> one));
    return new DeedForm(
        language.text("record." + deed.code()),
        language.text("record." + deed.code() + ".lede"),
        who,
        "/record/" + deed.code(),
        deed.fields().stream().map(name -> field(name, deed, filled, byField, language)).toList(),
        faults.stream()
            .filter(each -> field(each, deed).isEmpty())
            .map(each -> each.field() + ": " + each.message())
            .toList(),
        null,
        null);
  }

  DeedForm refused(DeedForm form, String why) {
    return new DeedForm(
        form.heading(),
        form.lede(),
        form.signedIn(),
        form.action(),
        form.fields(),
        form.faults(),
        why,
        null);
  }

  /// The same with what would change.
  DeedForm previewed(DeedForm form, PolicyEvent event, AsOf now, Language language) {
    return new DeedForm(
        form.heading(),
        form.lede(),
        form.signedIn(),
        form.action(),
        form.fields(),
        form.faults(),
        form.refused(),
        preview(event, now, language));
  }

  private Preview preview(PolicyEvent event, AsOf now, Language language) {
    var whole = suppositions.with(event, now.on(), now.position());
    var day = firstChanged(whole, now.on());
    var then = suppositions.with(event, day, now.position());
    var is = then.is().phases();
    var would = then.would().phases();
    return new Preview(
        language.date(day),
        then.is().status().code(),
        then.would().status().code(),
        is.stream().map(each -> line(each, would, language)).toList(),
        would.stream().map(each -> line(each, is, language)).toList(),
        told(then.appeared()),
        told(then.vanished()));
  }

  private static List<String> told(List<Shown> found) {
    return found.stream().map(each -> each.slug() + ": " + each.finding().message()).toList();
  }

  /// Where both sides begin to differ; the day that is asked about where they do not.
  private static LocalDate firstChanged(Supposed supposed, LocalDate otherwise) {
    var is = supposed.is().phases();
    var would = supposed.would().phases();
    return Stream.concat(changed(is, would), changed(would, is))
        .map(Phase::from)
        .distinct()
        .sorted()
        .filter(day -> statusOn(is, day) != statusOn(would, day))
        .findFirst()
        .orElse(otherwise);
  }

  private static Stream<Phase> changed(List<Phase> some, List<Phase> others) {
    return some.stream().filter(each -> !others.contains(each));
  }

  private static Status statusOn(List<Phase> phases, LocalDate day) {
    return phases.stream()
        .filter(each -> holds(each, day))
        .map(Phase::status)
        .findFirst()
        .orElse(Status.UNKNOWN);
  }

  private static boolean holds(Phase phase, LocalDate day) {
    var to = phase.to();
    return !day.isBefore(phase.from()) && (to == null || day.isBefore(to));
  }

  private static Line line(Phase phase, List<Phase> others, Language language) {
    var to = phase.to();
    var from = language.shortDate(phase.from());
    return new Line(
        phase.status().code(),
        to == null
            ? language.text("life.from", from)
            : language.text("life.days", from, language.shortDate(to.minusDays(1))),
        others.stream()
            .noneMatch(
                each -> each.period().equals(phase.period()) && each.status() == phase.status()));
  }

  private static Field field(
      String name,
      Deed deed,
      Map<String, String> filled,
      Map<String, String> faults,
      Language language) {
    var hint = language.word("record.hint", name);
    var fault = faults.get(name);
    return new Field(
        name,
        name.replace('.', '-'),
        language.text("record.field." + name),
        hint.equals(name) ? null : hint,
        name.equals("replacement") ? "area" : "text",
        REQUIRED.contains(name) || isSigning(name, deed),
        filled.getOrDefault(name, ""),
        fault == null || !fault.equals("It is required.")
            ? fault
            : language.text("record.required"));
  }

  private static boolean isSigning(String name, Deed deed) {
    return name.equals("signedOn") && (deed == Deed.ORDER || deed == Deed.MEMO);
  }

  /// The field of the form where a fault stands; empty where it has none.
  private static String field(Fault fault, Deed deed) {
    return deed.fields().stream()
        .filter(name -> fault.field().equals(name) || fault.field().startsWith(name + "."))
        .findFirst()
        .orElse(fault.field().equals("source") ? "source.publisher" : "");
  }
}
