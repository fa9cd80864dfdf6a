package policytimeline.projections.search;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.Period;
import policytimeline.core.instrument.Wording;
import policytimeline.core.phase.Timeline;
import policytimeline.core.text.Passage;
import policytimeline.core.text.Passages;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.Cells;
import policytimeline.projections.belief.Copying;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.Rows;
import policytimeline.projections.belief.Table;

/// Keeps `passage`: one row for each language.
class PassageModel implements ReadModel<PassageModel.Said> {

  private static final String END =
      """
      update passage
         set known_to = ?
       where instrument = ?
         and provision = ?
         and language = ?
         and valid_from = ?
         and known_to = 9223372036854775807
      """;

  private static final String BEGIN =
      """
      insert into passage
             (instrument, provision, language, valid_from, valid_to, known_from, known_to, begins_on,
              heading, text, vector)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
              setweight(to_tsvector('english', ?), 'A') || to_tsvector('english', ?)
                || strip(to_tsvector('simple', ?)) || array_to_tsvector(?::text[]))
      """;

  private static final String STAGE =
      """
      create temporary table passage_stage (
        instrument text, provision text, language text, valid_from date, valid_to date,
        known_from bigint, known_to bigint, begins_on date, heading text, text text,
        heading_words text, text_words text, words text, grams text[])
      on commit drop
      """;

  private static final String COPY = "copy passage_stage from stdin";

  private static final String FINISH =
      """
      insert into passage
             (instrument, provision, language, valid_from, valid_to, known_from, known_to, begins_on,
              heading, text, vector)
      select instrument, provision, language, valid_from, valid_to, known_from, known_to, begins_on,
             heading, text,
             setweight(to_tsvector('english', heading_words), 'A')
               || to_tsvector('english', text_words)
               || strip(to_tsvector('simple', words)) || array_to_tsvector(grams)
        from passage_stage
      """;

  private static final int LONGEST_HEADING = 1000;

  record Said(
      String provision,
      String language,
      @Nullable String heading,
      @Nullable String text,
      Period period,
      LocalDate beginsOn) {

    String whole() {
      return (heading == null ? "" : heading) + "\n" + (text == null ? "" : text);
    }
  }

  private final Rows rows;

  PassageModel(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Table table() {
    return new Table("passage", "instrument");
  }

  @Override
  public List<Said> rows(String stream, Timeline timeline) {
    var said = new LinkedHashSet<Said>();
    var passages = Passages.of(timeline);
    if (!passages.isEmpty()) {
      var begins = timeline.phases().getFirst().from();
      passages.forEach(passage -> addTo(said, passage, begins));
    }
    return List.copyOf(said);
  }

  private static void addTo(Set<Said> said, Passage passage, LocalDate begins) {
    var languages = new TreeSet<String>();
    languages.addAll(languages(passage.heading()));
    languages.addAll(languages(passage.text()));
    languages.forEach(
        language ->
            said.add(
                new Said(
                    passage.provision().number(),
                    language,
                    in(language, passage.heading()),
                    in(language, passage.text()),
                    passage.period(),
                    begins)));
  }

  private static Set<String> languages(@Nullable Wording words) {
    return words == null ? Set.of() : words.byLanguage().keySet();
  }

  private static @Nullable String in(String language, @Nullable Wording words) {
    return words == null ? null : words.byLanguage().get(language);
  }

  @Override
  public boolean isTouchedBy(PolicyEvent event) {
    return event instanceof Act;
  }

  @Override
  public void end(List<Belief<Said>> beliefs) {
    rows.write(
        END,
        beliefs,
        (statement, belief) -> {
          statement.setLong(1, belief.to());
          statement.setString(2, belief.stream());
          statement.setString(3, belief.row().provision());
          statement.setString(4, belief.row().language());
          statement.setObject(5, belief.row().period().from());
        });
  }

  @Override
  public void begin(List<Belief<Said>> beliefs) {
    rows.insert(BEGIN, beliefs, this::write);
  }

  @Override
  public Copying copying() {
    return new Copying(STAGE, COPY, FINISH);
  }

  @Override
  public void write(Belief<Said> belief, Cells cells) throws SQLException {
    var said = belief.row();
    var heading = Terms.of(beginning(said.heading()));
    var text = Terms.of(said.text() == null ? "" : said.text());
    var whole = Terms.of(said.whole());
    cells.text(belief.stream());
    cells.text(said.provision());
    cells.text(said.language());
    cells.day(said.period().from());
    cells.until(said.period().to());
    cells.number(belief.from());
    cells.number(belief.to());
    cells.day(said.beginsOn());
    cells.text(said.heading());
    cells.text(said.text());
    cells.text(heading.words());
    cells.text(text.words());
    cells.text(whole.words());
    cells.texts(whole.grams());
  }

  /// A heading counts for more than the text, as long as it is one.
  private static String beginning(@Nullable String heading) {
    if (heading == null) {
      return "";
    }
    return heading.substring(0, Math.min(heading.length(), LONGEST_HEADING));
  }

  @Override
  public void forget() {
    rows.truncate("truncate passage");
  }
}
