package policytimeline.projections.standing;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import policytimeline.core.instrument.Agency;
import policytimeline.core.instrument.Topic;
import policytimeline.core.phase.Description;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.Rows;
import tools.jackson.databind.json.JsonMapper;

/// Keeps `standing`, and which cells there are.
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
      values (?, ?, coalesce(?::date, 'infinity'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String CELL =
      """
      insert into tally_cell
             (number, jurisdiction, family, kind, status, applies)
      values (?, ?, ?, ?, ?, ?)
      on conflict do nothing
      """;

  private final Rows rows;
  private final JsonMapper json;

  StandingModel(Rows rows, JsonMapper json) {
    this.rows = rows;
    this.json = json;
  }

  @Override
  public Set<Standing> rows(String stream, Timeline timeline) {
    return Description.of(timeline.record()).stream()
        .flatMap(is -> timeline.phases().stream().map(phase -> Standing.of(phase, is)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
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
    var cells = new LinkedHashSet<>();
    var first = beliefs.stream().filter(belief -> cells.add(belief.row().cell())).toList();
    rows.write(CELL, first, (statement, belief) -> set(statement, belief.row()));
    rows.write(BEGIN, beliefs, this::set);
  }

  @Override
  public void forget() {
    rows.truncate("truncate standing, tally_cell");
  }

  private static void set(PreparedStatement statement, Standing row) throws SQLException {
    var cell = row.cell();
    statement.setLong(1, cell.number());
    statement.setString(2, cell.jurisdiction());
    statement.setString(3, cell.family());
    statement.setString(4, cell.kind());
    statement.setString(5, cell.status());
    statement.setString(6, cell.applies());
  }

  private void set(PreparedStatement statement, Belief<Standing> belief) throws SQLException {
    var row = belief.row();
    var phase = row.phase();
    var cell = row.cell();
    LocalDate to = phase.to();
    var array = statement.getConnection();
    statement.setString(1, belief.stream());
    statement.setObject(2, phase.from());
    statement.setObject(3, to);
    statement.setLong(4, belief.from());
    statement.setLong(5, belief.to());
    statement.setLong(6, cell.number());
    statement.setObject(7, row.issuedOn());
    statement.setBoolean(8, phase.partsUnknown());
    statement.setString(9, cell.status());
    statement.setString(10, cell.applies());
    statement.setString(11, cell.family());
    statement.setString(12, cell.kind());
    statement.setString(13, cell.jurisdiction());
    statement.setString(14, row.issuer());
    statement.setString(15, row.citation());
    statement.setString(16, row.titles() == null ? null : json.writeValueAsString(row.titles()));
    statement.setArray(17, array.createArrayOf("text", phase.because().toArray()));
    statement.setArray(
        18, array.createArrayOf("text", row.topics().stream().map(Topic::code).toArray()));
    statement.setArray(
        19, array.createArrayOf("text", row.agencies().stream().map(Agency::code).toArray()));
  }
}
