package policytimeline.projections.relation;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.InstrumentEvent.InstrumentRelated;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Reference;
import policytimeline.core.phase.Relation;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.Cells;
import policytimeline.projections.belief.Copying;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.Rows;
import policytimeline.projections.belief.Table;
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
  public Table table() {
    return new Table("relation", "stream");
  }

  @Override
  public List<Relation> rows(String stream, Timeline timeline) {
    return Relation.of(timeline.record()).distinct().toList();
  }

  @Override
  public boolean isTouchedBy(PolicyEvent event) {
    return event instanceof InstrumentRelated || (event instanceof Act act && act.by() != null);
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
    rows.insert(BEGIN, beliefs, this::write);
  }

  @Override
  public Copying copying() {
    return Copying.instead(BEGIN);
  }

  @Override
  public void write(Belief<Relation> belief, Cells cells) throws SQLException {
    var relation = belief.row();
    var date = relation.effectiveOn();
    var provisions = relation.provisions().named().stream().map(Provision::number);
    cells.text(relation.entry());
    cells.number(belief.from());
    cells.number(belief.to());
    cells.text(belief.stream());
    cells.text(relation.actor().citation().text());
    cells.text(slug(relation.actor()));
    cells.text(relation.type().code());
    cells.text(relation.target().citation().text());
    cells.text(slug(relation.target()));
    cells.flag(relation.inPart());
    cells.texts(provisions.toList());
    cells.day(date == null ? null : date.firstDay());
    cells.text(text(date));
    cells.day(relation.until());
    cells.text(text(relation.signedOn()));
    cells.text(text(relation.statedOn()));
    cells.text(LogJson.MAPPER.writeValueAsString(relation.sources()));
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
