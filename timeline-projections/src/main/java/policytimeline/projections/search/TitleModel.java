package policytimeline.projections.search;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import policytimeline.core.event.Act;
import policytimeline.core.event.InstrumentEvent.InstrumentDescribed;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.Wording;
import policytimeline.core.phase.Description;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.Cells;
import policytimeline.projections.belief.Copying;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.Rows;
import policytimeline.projections.belief.Table;

/// Keeps `title`.
class TitleModel implements ReadModel<TitleModel.Title> {

  private static final String END =
      """
      update title
         set known_to = ?
       where instrument = ?
         and language = ?
         and known_to = 9223372036854775807
      """;

  private static final String BEGIN =
      """
      insert into title
             (instrument, language, known_from, known_to, begins_on, title, vector)
      values (?, ?, ?, ?, ?, ?,
              to_tsvector('english', ?) || strip(to_tsvector('simple', ?))
                || array_to_tsvector(?::text[]))
      """;

  private static final String STAGE =
      """
      create temporary table title_stage (
        instrument text, language text, known_from bigint, known_to bigint, begins_on date,
        title text, words text, plain text, grams text[])
      on commit drop
      """;

  private static final String COPY = "copy title_stage from stdin";

  private static final String FINISH =
      """
      insert into title
             (instrument, language, known_from, known_to, begins_on, title, vector)
      select instrument, language, known_from, known_to, begins_on, title,
             to_tsvector('english', words) || strip(to_tsvector('simple', plain))
               || array_to_tsvector(grams)
        from title_stage
      """;

  record Title(String language, String title, LocalDate beginsOn) {}

  private final Rows rows;

  TitleModel(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Table table() {
    return new Table("title", "instrument");
  }

  @Override
  public List<Title> rows(String stream, Timeline timeline) {
    return timeline.isIssued()
        ? Description.of(timeline.record())
            .map(Description::titles)
            .map(titles -> titles(titles, timeline.phases().getFirst().from()))
            .orElse(List.of())
        : List.of();
  }

  private static List<Title> titles(Wording titles, LocalDate begins) {
    return titles.byLanguage().entrySet().stream()
        .map(title -> new Title(title.getKey(), title.getValue(), begins))
        .toList();
  }

  @Override
  public boolean isTouchedBy(PolicyEvent event) {
    return event instanceof Act || event instanceof InstrumentDescribed;
  }

  @Override
  public void end(List<Belief<Title>> beliefs) {
    rows.write(
        END,
        beliefs,
        (statement, belief) -> {
          statement.setLong(1, belief.to());
          statement.setString(2, belief.stream());
          statement.setString(3, belief.row().language());
        });
  }

  @Override
  public void begin(List<Belief<Title>> beliefs) {
    rows.insert(BEGIN, beliefs, this::write);
  }

  @Override
  public Copying copying() {
    return new Copying(STAGE, COPY, FINISH);
  }

  @Override
  public void write(Belief<Title> belief, Cells cells) throws SQLException {
    var is = belief.row();
    var terms = Terms.of(is.title());
    cells.text(belief.stream());
    cells.text(is.language());
    cells.number(belief.from());
    cells.number(belief.to());
    cells.day(is.beginsOn());
    cells.text(is.title());
    cells.text(terms.words());
    cells.text(terms.words());
    cells.texts(terms.grams());
  }

  @Override
  public void forget() {
    rows.truncate("truncate title");
  }
}
