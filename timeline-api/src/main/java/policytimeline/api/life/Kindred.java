package policytimeline.api.life;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.drawing.Neighbourhood;
import policytimeline.api.drawing.Neighbourhood.Kin;
import policytimeline.api.drawing.Neighbourhood.Self;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.Day;
import policytimeline.api.instrument.Instruments.Found;
import policytimeline.api.language.Language;
import policytimeline.api.life.Life.Kinship;
import policytimeline.api.life.Life.Related;
import policytimeline.projections.description.Described;
import policytimeline.projections.relation.RelationQueries;

/// Tells how an instrument stands to others, as recorded, whatever the day: what came later belongs
/// to its history as well.
@Component
class Kindred {

  private static final int WIDE = 1152;

  private static final int NARROW = 358;

  /// As many are drawn on each side.
  private static final int MOST_DRAWN = 9;

  private static final int MOST_LISTED = 60;

  private final RelationQueries relations;

  Kindred(RelationQueries relations) {
    this.relations = relations;
  }

  /// Null where none is recorded.
  @Nullable Kinship of(Found found, Address here, String status, Language language) {
    var slug = found.slug();
    var all = relations.around(List.of(slug), null, found.asOf().position());
    if (all.isEmpty()) {
      return null;
    }
    var before = drawn(all.stream().filter(each -> !acts(each, slug)), slug, here, language);
    var after = drawn(all.stream().filter(each -> acts(each, slug)), slug, here, language);
    var self =
        new Self(
            found.described().map(Described::citation).orElse(slug),
            language.text("status." + status) + " " + language.on(found.asOf().on()));
    var label = language.text("life.kin.label", self.citation());
    return new Kinship(
        Neighbourhood.draw(self, before, after, WIDE, false, label),
        Neighbourhood.draw(self, before, after, NARROW, true, label),
        all.stream().limit(MOST_LISTED).map(each -> row(each, slug, here, language)).toList(),
        all.size() > MOST_LISTED
            ? language.text("life.more", language.number(all.size() - MOST_LISTED))
            : null);
  }

  private static List<Kin> drawn(
      Stream<RelationQueries.Related> related, String slug, Address here, Language language) {
    return related
        .map(
            each -> {
              var row = row(each, slug, here, language);
              return new Kin(row.citation(), row.href(), each.type(), word(each, slug, language));
            })
        .distinct()
        .limit(MOST_DRAWN)
        .toList();
  }

  private static boolean acts(RelationQueries.Related each, String slug) {
    return slug.equals(each.actorSlug());
  }

  private static String word(RelationQueries.Related each, String slug, Language language) {
    return language.text("relation." + each.type() + (acts(each, slug) ? ".by" : ""));
  }

  private static Related row(
      RelationQueries.Related each, String slug, Address here, Language language) {
    var acts = acts(each, slug);
    var other = acts ? each.targetSlug() : each.actorSlug();
    var on = each.effectiveOn();
    var provisions =
        each.provisions().isEmpty() ? "" : " (" + language.list(each.provisions()) + ")";
    return new Related(
        acts ? each.target() : each.actor(),
        other == null ? null : here.to("/instruments/" + other, "on", "known").link(),
        word(each, slug, language)
            + provisions
            + (each.inPart() && each.provisions().isEmpty() ? language.text("relation.part") : ""),
        on == null ? null : Day.of(on, language));
  }
}
