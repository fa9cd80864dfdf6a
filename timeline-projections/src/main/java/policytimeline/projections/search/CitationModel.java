package policytimeline.projections.search;

import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import policytimeline.core.event.Act;
import policytimeline.core.event.ClericalEvent.EntryCorroborated;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Citation;
import policytimeline.core.phase.StandingRecord;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.Cells;
import policytimeline.projections.belief.Copying;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.Rows;
import policytimeline.projections.belief.Table;

/// Keeps `citation`: the own citation of an instrument, its slug, and where its issue was
/// published.
class CitationModel implements ReadModel<CitationModel.Named> {

  private static final String END =
      """
      update citation
         set known_to = ?
       where instrument = ?
         and key = ?
         and known_to = 9223372036854775807
      """;

  private static final String BEGIN =
      """
      insert into citation
             (key, instrument, known_from, known_to, own)
      values (?, ?, ?, ?, ?)
      """;

  record Named(String key, boolean own) {}

  private final Rows rows;

  CitationModel(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Table table() {
    return new Table("citation", "instrument");
  }

  @Override
  public List<Named> rows(String stream, Timeline timeline) {
    var record = timeline.record();
    return record.issue().map(issue -> named(issue, record)).orElse(List.of());
  }

  private static List<Named> named(Act.Issued issue, StandingRecord record) {
    var own = new TreeMap<String, Boolean>();
    Stream.concat(Stream.of(issue.source()), corroborations(issue, record))
        .map(Source::citation)
        .flatMap(Stream::ofNullable)
        .filter(cited -> !isOtherInstrument(cited, issue))
        .forEach(cited -> own.put(cited.key(), false));
    own.put(issue.citation().key(), true);
    own.put(Citation.of(issue.instrument().slug()).key(), true);
    own.remove("");
    return own.entrySet().stream().map(it -> new Named(it.getKey(), it.getValue())).toList();
  }

  private static Stream<Source> corroborations(Act.Issued issue, StandingRecord record) {
    var entries =
        record.entries().stream()
            .filter(standing -> standing.event().equals(issue))
            .flatMap(standing -> Stream.of(standing.id(), standing.origin()))
            .toList();
    return record.corroborations().stream()
        .filter(second -> entries.contains(second.entry()))
        .map(EntryCorroborated::source);
  }

  /// One instrument may be known from another, whose name is not its own.
  private static boolean isOtherInstrument(Citation cited, Act.Issued issue) {
    var named = cited.instrument();
    return named != null && !named.equals(issue.instrument());
  }

  @Override
  public boolean isTouchedBy(PolicyEvent event) {
    return event instanceof Act.Issued;
  }

  @Override
  public void end(List<Belief<Named>> beliefs) {
    rows.write(
        END,
        beliefs,
        (statement, belief) -> {
          statement.setLong(1, belief.to());
          statement.setString(2, belief.stream());
          statement.setString(3, belief.row().key());
        });
  }

  @Override
  public void begin(List<Belief<Named>> beliefs) {
    rows.insert(BEGIN, beliefs, this::write);
  }

  @Override
  public Copying copying() {
    return Copying.instead(BEGIN);
  }

  @Override
  public void write(Belief<Named> belief, Cells cells) throws SQLException {
    cells.text(belief.row().key());
    cells.text(belief.stream());
    cells.number(belief.from());
    cells.number(belief.to());
    cells.flag(belief.row().own());
  }

  @Override
  public void forget() {
    rows.truncate("truncate citation");
  }
}
