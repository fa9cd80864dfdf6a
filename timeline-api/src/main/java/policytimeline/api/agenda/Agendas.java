package policytimeline.api.agenda;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.agenda.Agenda.Action;
import policytimeline.api.agenda.Agenda.Section;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.Title;
import policytimeline.api.instrument.InstrumentAnswer;
import policytimeline.api.instrument.Instruments;
import policytimeline.api.instrument.Instruments.Found;
import policytimeline.api.language.Language;
import policytimeline.api.page.Cursor;
import policytimeline.core.event.Pillar;
import policytimeline.core.instrument.Coded;
import policytimeline.core.instrument.Progress;
import policytimeline.core.instrument.Wording;
import policytimeline.projections.plan.ActionItem;
import policytimeline.projections.plan.ActionQuestion;
import policytimeline.projections.plan.ActionQuestion.Filters;
import policytimeline.projections.plan.ActionQuestion.Place;
import policytimeline.projections.plan.PlanQueries;

/// Gathers what stands on the page of a plan.
@Component
class Agendas {

  /// As many actions are read for the sections; a plan that has more shows marks for these.
  private static final int MOST_MARKED = 1000;

  private static final int PAGE = 120;

  private static final Filters ALL = new Filters(List.of(), List.of(), List.of(), List.of());

  private static final List<String> ROMAN =
      List.of("0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

  private final Instruments instruments;
  private final PlanQueries plans;

  Agendas(Instruments instruments, PlanQueries plans) {
    this.instruments = instruments;
    this.plans = plans;
  }

  Agenda of(Found found, Filters filters, @Nullable Place after, Address here, Language language) {
    var asOf = found.asOf();
    var slug = found.slug();
    var is = instruments.answer(found, language.code(), here.link());
    var pillars = plans.pillars(slug, asOf.position()).orElse(List.of());
    var counts = plans.counts(new ActionQuestion(slug, asOf.on(), asOf.position(), ALL, null, 0));
    var all =
        plans.page(new ActionQuestion(slug, asOf.on(), asOf.position(), ALL, null, MOST_MARKED));
    var sections = new Sections(pillars, all, here, language);
    var view = Views.of(here);
    var listed = view.equals("actions") ? list(found, filters, after) : List.<ActionItem>of();
    var shown = listed.subList(0, Math.min(PAGE, listed.size()));
    var title = Title.of(is.titles(), language);
    return new Agenda(
        String.join(
            " · ",
            language.word("jurisdiction", String.valueOf(is.jurisdiction())),
            language.word("issuer", String.valueOf(is.issuer())),
            language.word("kind", String.valueOf(is.kind()))),
        title == null ? new Title("en", String.valueOf(is.citation()), false, "") : title,
        Title.besides(is.titles(), language),
        is.status(),
        standing(is, language),
        here.to("/instruments/" + slug, "on", "known").link(),
        found.incomplete(),
        Amounts.of(
            pillars, counts.stream().mapToLong(PlanQueries.Count::actions).sum(), all, language),
        pillars.stream().map(each -> pillar(each, counts, language)).toList(),
        Views.all(here, view, all.size(), language),
        view.equals("sections") ? sections.of() : List.<Section>of(),
        shown.stream().map(each -> action(each, language)).toList(),
        view.equals("agencies") ? Amounts.agencies(all, here, language) : List.of(),
        listed.size() > PAGE ? next(here, shown.getLast().place()) : null,
        Address.of("/api/v1/plans/" + slug + "/actions")
            .with("on", asOf.on())
            .with("known", "@" + asOf.position())
            .with("limit", 500)
            .link());
  }

  private List<ActionItem> list(Found found, Filters filters, @Nullable Place after) {
    var asOf = found.asOf();
    return plans.page(
        new ActionQuestion(found.slug(), asOf.on(), asOf.position(), filters, after, PAGE + 1));
  }

  private static String next(Address here, Place last) {
    return here.with(
            "cursor", Cursor.write(last.pillar(), last.section(), last.place(), last.action()))
        .link();
  }

  private static String standing(InstrumentAnswer is, Language language) {
    LocalDate issued = is.issued();
    return issued == null
        ? language.text("life.standing.none", language.date(is.on()))
        : language.text("plan.standing", language.date(is.on()), language.date(issued));
  }

  private static Agenda.Pillar pillar(
      Pillar pillar, List<PlanQueries.Count> counts, Language language) {
    return new Agenda.Pillar(
        "pillar-" + pillar.number(),
        language.text("plan.pillar", roman(pillar.number())),
        pillar.title().in(language.code()),
        said(pillar.aim(), language),
        said(pillar.means(), language),
        pillar.sections().size(),
        counts.stream()
            .filter(each -> each.pillar() == pillar.number())
            .mapToLong(PlanQueries.Count::actions)
            .sum());
  }

  static String roman(int number) {
    return number < ROMAN.size() ? ROMAN.get(number) : String.valueOf(number);
  }

  private static @Nullable String said(@Nullable Wording wording, Language language) {
    return wording == null ? null : wording.in(language.code());
  }

  private static Action action(ActionItem item, Language language) {
    var hasRecord = !item.progress().equals(Progress.NOT_STARTED.code());
    return new Action(
        "a-" + item.place().action(),
        roman(item.place().pillar()) + "." + item.place().section(),
        item.summary().in(language.code()),
        item.agencies(),
        language.text("plan.progress." + item.progress()),
        Sections.look(progress(item)),
        hasRecord ? language.shortDate(item.from()) : null,
        hasRecord ? "/api/v1/entries/" + item.because() : null,
        item.page());
  }

  static Progress progress(ActionItem item) {
    return Coded.of(Progress.class, item.progress());
  }
}
