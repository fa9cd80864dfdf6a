package policytimeline.projections.search;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Period;
import policytimeline.core.instrument.Wording;
import policytimeline.core.passage.Passage;
import policytimeline.core.passage.Passages;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.Rows;

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
      values (?, ?, ?, ?, coalesce(?::date, 'infinity'), ?, ?, ?, ?, ?,
              setweight(to_tsvector('english', ?), 'A') || to_tsvector('english', ?)
                || strip(to_tsvector('simple', ?)) || array_to_tsvector(?::text[]))
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
  public Set<Said> rows(String stream, Timeline timeline) {
    var said = new LinkedHashSet<Said>();
    var passages = Passages.of(timeline);
    if (!passages.isEmpty()) {
      var begins = timeline.phases().getFirst().from();
      passages.forEach(passage -> addTo(said, passage, begins));
    }
    return said;
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
    rows.write(BEGIN, beliefs, PassageModel::set);
  }

  private static void set(PreparedStatement statement, Belief<Said> belief) throws SQLException {
    var said = belief.row();
    var heading = Terms.of(beginning(said.heading()));
    var text = Terms.of(said.text() == null ? "" : said.text());
    var whole = Terms.of(said.whole());
    LocalDate to = said.period().to();
    statement.setString(1, belief.stream());
    statement.setString(2, said.provision());
    statement.setString(3, said.language());
    statement.setObject(4, said.period().from());
    statement.setObject(5, to);
    statement.setLong(6, belief.from());
    statement.setLong(7, belief.to());
    statement.setObject(8, said.beginsOn());
    statement.setString(9, said.heading());
    statement.setString(10, said.text());
    statement.setString(11, heading.words());
    statement.setString(12, text.words());
    statement.setString(13, whole.words());
    statement.setArray(
        14, statement.getConnection().createArrayOf("text", whole.grams().toArray()));
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
