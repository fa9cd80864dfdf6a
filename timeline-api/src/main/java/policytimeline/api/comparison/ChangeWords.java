package policytimeline.api.comparison;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import policytimeline.api.comparison.Comparison.Change;
import policytimeline.api.comparison.Comparison.Held;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.frame.Day;
import policytimeline.api.frame.Title;
import policytimeline.api.language.Language;
import policytimeline.core.phase.Status;
import policytimeline.projections.difference.ChangeItem;
import policytimeline.projections.relation.RelationQueries.Related;

/// Says of one change what it was, by whom, and which entries tell of it.
record ChangeWords(
    Address here, Language language, Map<String, Related> actors, Map<String, Long> positions) {

  Change change(ChangeItem item) {
    var slug = item.place().slug();
    var actor = actor(item);
    var actorSlug = actor == null ? null : actor.actorSlug();
    return new Change(
        Day.of(item.on(), language),
        page(slug),
        item.citation(),
        Title.of(item.titles(), language),
        actor == null ? null : by(item, actor),
        actorSlug == null ? null : page(actorSlug),
        held(item.from()),
        held(item.to()),
        item.entries().stream()
            .map(
                entry ->
                    new Go(
                        "/api/v1/entries/" + entry,
                        "@" + language.number(positions.getOrDefault(entry, 0L))))
            .toList());
  }

  private @Nullable Related actor(ChangeItem item) {
    return item.entries().stream()
        .map(actors::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private String by(ChangeItem item, Related actor) {
    var provisions =
        actor.provisions().isEmpty() ? "" : " (" + language.list(actor.provisions()) + ")";
    return language.text(
        "compare.by", language.word("did", item.cause()), actor.actor() + provisions);
  }

  private String page(String slug) {
    var to = here.first("to");
    return here.to("/instruments/" + slug)
        .with("on", to)
        .with("known", here.first("toKnown"))
        .link();
  }

  /// Where it is in force and does not bind in full, that is said too.
  private Held held(ChangeItem.Held held) {
    var stands =
        held.status().equals(Status.IN_FORCE.code())
            || held.status().equals(Status.PARTLY_IN_FORCE.code());
    return new Held(
        held.status(),
        stands && !held.applies().equals("all")
            ? language.text("applies." + held.applies())
            : null);
  }
}
