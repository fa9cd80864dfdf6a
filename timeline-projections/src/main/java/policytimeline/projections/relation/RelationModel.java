package policytimeline.projections.relation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Reference;
import policytimeline.core.phase.Relation;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.Rows;
import policytimeline.projections.store.LogJson;

/// Keeps `relation`.
class RelationModel implements ReadModel<Relation> {

  private static final String END =
      """
      update relation
         set known_to = ?
       where entry = ?
         and known_to = 9223372036854775807
      """;

  private static final String BEGIN =
      """
      insert into relation
             (entry, known_from, known_to, stream, actor, actor_slug, type, target, target_slug,
              in_part, provisions, effective_on, effective, until, signed_on, stated_on, sources)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Rows rows;

  RelationModel(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Set<Relation> rows(String stream, Timeline timeline) {
    return Relation.of(timeline.record()).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public void end(List<Belief<Relation>> beliefs) {
    rows.write(
        END,
        beliefs,
        (statement, belief) -> {
          statement.setLong(1, belief.to());
          statement.setString(2, belief.row().entry());
        });
  }

  @Override
  public void begin(List<Belief<Relation>> beliefs) {
    rows.write(
        BEGIN,
        beliefs,
        (statement, belief) -> {
          var relation = belief.row();
          var date = relation.effectiveOn();
          var provisions = relation.provisions().named().stream().map(Provision::number);
          statement.setString(1, relation.entry());
          statement.setLong(2, belief.from());
          statement.setLong(3, belief.to());
          statement.setString(4, belief.stream());
          statement.setString(5, relation.actor().citation().text());
          statement.setString(6, slug(relation.actor()));
          statement.setString(7, relation.type().code());
          statement.setString(8, relation.target().citation().text());
          statement.setString(9, slug(relation.target()));
          statement.setBoolean(10, relation.inPart());
          statement.setArray(
              11, statement.getConnection().createArrayOf("text", provisions.toArray()));
          statement.setObject(12, date == null ? null : date.firstDay());
          statement.setString(13, text(date));
          statement.setObject(14, relation.until());
          statement.setString(15, text(relation.signedOn()));
          statement.setString(16, text(relation.statedOn()));
          statement.setString(17, LogJson.MAPPER.writeValueAsString(relation.sources()));
        });
  }

  @Override
  public void forget() {
    rows.truncate("truncate relation");
  }

  private static @Nullable String text(@Nullable LegalDate date) {
    return date == null ? null : date.toString();
  }

  private static @Nullable String slug(Reference reference) {
    return reference.instrument() == null ? null : reference.instrument().slug();
  }
}
