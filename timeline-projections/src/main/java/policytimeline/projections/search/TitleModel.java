package policytimeline.projections.search;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import policytimeline.core.phase.Description;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.Rows;

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

  record Title(String language, String title, LocalDate beginsOn) {}

  private final Rows rows;

  TitleModel(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Set<Title> rows(String stream, Timeline timeline) {
    var titles = new LinkedHashSet<Title>();
    Description.of(timeline.record())
        .map(Description::titles)
        .filter(_ -> timeline.isIssued())
        .ifPresent(
            wording -> {
              var begins = timeline.phases().getFirst().from();
              wording
                  .byLanguage()
                  .forEach((language, title) -> titles.add(new Title(language, title, begins)));
            });
    return titles;
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
    rows.write(
        BEGIN,
        beliefs,
        (statement, belief) -> {
          var is = belief.row();
          var terms = Terms.of(is.title());
          statement.setString(1, belief.stream());
          statement.setString(2, is.language());
          statement.setLong(3, belief.from());
          statement.setLong(4, belief.to());
          statement.setObject(5, is.beginsOn());
          statement.setString(6, is.title());
          statement.setString(7, terms.words());
          statement.setString(8, terms.words());
          statement.setArray(
              9, statement.getConnection().createArrayOf("text", terms.grams().toArray()));
        });
  }

  @Override
  public void forget() {
    rows.truncate("truncate title");
  }
}
