package policytimeline.projections.standing;

import java.sql.SQLException;
import java.util.List;
import policytimeline.core.event.Act;
import policytimeline.core.event.InstrumentEvent.InstrumentDescribed;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.Agency;
import policytimeline.core.instrument.Topic;
import policytimeline.core.phase.Description;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.Cells;
import policytimeline.projections.belief.Copying;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.Rows;
import policytimeline.projections.belief.Table;
import policytimeline.projections.tally.TallyCells;
import tools.jackson.databind.json.JsonMapper;

/// Keeps `standing`.
class StandingModel implements ReadModel<Standing> {

  private static final String END =
      """
      update standing
         set known_to = ?
       where instrument = ?
         and valid_from = ?
         and known_to = 9223372036854775807
      """;

  private static final String BEGIN =
      """
      insert into standing
             (instrument, valid_from, valid_to, known_from, known_to, cell, issued_on,
              parts_unknown, status, applies, family, kind, jurisdiction, issuer, citation, titles,
              because, topics, agencies)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Rows rows;
  private final TallyCells cells;
  private final JsonMapper json;

  StandingModel(Rows rows, TallyCells cells, JsonMapper json) {
    this.rows = rows;
    this.cells = cells;
    this.json = json;
  }

  @Override
  public Table table() {
    return new Table("standing", "instrument");
  }

  @Override
  public List<Standing> rows(String stream, Timeline timeline) {
    return Description.of(timeline.record()).stream()
        .flatMap(is -> timeline.phases().stream().map(phase -> Standing.of(phase, is)))
        .toList();
  }

  @Override
  public boolean isTouchedBy(PolicyEvent event) {
    return event instanceof Act || event instanceof InstrumentDescribed;
  }

  @Override
  public void end(List<Belief<Standing>> beliefs) {
    rows.write(
        END,
        beliefs,
        (statement, belief) -> {
          statement.setLong(1, belief.to());
          statement.setString(2, belief.stream());
          statement.setObject(3, belief.row().phase().from());
        });
  }

  @Override
  public void begin(List<Belief<Standing>> beliefs) {
    cells.add(beliefs.stream().map(belief -> belief.row().cell()).toList());
    rows.insert(BEGIN, beliefs, this::write);
  }

  @Override
  public Copying copying() {
    return Copying.instead(BEGIN);
  }

  @Override
  public void write(Belief<Standing> belief, Cells into) throws SQLException {
    var row = belief.row();
    var phase = row.phase();
    var cell = row.cell();
    into.text(belief.stream());
    into.day(phase.from());
    into.until(phase.to());
    into.number(belief.from());
    into.number(belief.to());
    into.number(cell.number());
    into.day(row.issuedOn());
    into.flag(phase.partsUnknown());
    into.text(cell.status());
    into.text(cell.applies());
    into.text(cell.family());
    into.text(cell.kind());
    into.text(cell.jurisdiction());
    into.text(row.issuer());
    into.text(row.citation());
    into.text(row.titles() == null ? null : json.writeValueAsString(row.titles()));
    into.texts(phase.because());
    into.texts(row.topics().stream().map(Topic::code).toList());
    into.texts(row.agencies().stream().map(Agency::code).toList());
  }

  @Override
  public void forget() {
    rows.truncate("truncate standing");
  }
}
