package policytimeline.projections.description;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import policytimeline.core.instrument.Agency;
import policytimeline.core.instrument.Topic;
import policytimeline.core.phase.Description;
import policytimeline.core.phase.Timeline;
import policytimeline.projections.belief.Belief;
import policytimeline.projections.belief.ReadModel;
import policytimeline.projections.belief.Rows;
import tools.jackson.databind.json.JsonMapper;

/// Keeps `instrument`.
class DescriptionModel implements ReadModel<Description> {

  private static final String END =
      """
      update instrument
         set known_to = ?
       where slug = ?
         and known_to = 9223372036854775807
      """;

  private static final String BEGIN =
      """
      insert into instrument
             (slug, known_from, known_to, citation, titles, family, kind, jurisdiction, issuer,
              issued_on, topics, agencies, sources, words, issue, signed_on)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Rows rows;
  private final JsonMapper json;

  DescriptionModel(Rows rows, JsonMapper json) {
    this.rows = rows;
    this.json = json;
  }

  @Override
  public Set<Description> rows(String stream, Timeline timeline) {
    return new LinkedHashSet<>(Description.of(timeline.record()).stream().toList());
  }

  @Override
  public void end(List<Belief<Description>> beliefs) {
    rows.write(
        END,
        beliefs,
        (statement, belief) -> {
          statement.setLong(1, belief.to());
          statement.setString(2, belief.stream());
        });
  }

  @Override
  public void begin(List<Belief<Description>> beliefs) {
    rows.write(
        BEGIN,
        beliefs,
        (statement, belief) -> {
          var is = belief.row();
          var array = statement.getConnection();
          statement.setString(1, belief.stream());
          statement.setLong(2, belief.from());
          statement.setLong(3, belief.to());
          statement.setString(4, is.citation().text());
          statement.setString(5, is.titles() == null ? null : json.writeValueAsString(is.titles()));
          statement.setString(6, is.family().code());
          statement.setString(7, is.kind().code());
          statement.setString(8, is.jurisdiction().code());
          statement.setString(9, is.issuer().code());
          statement.setObject(10, is.issuedOn());
          statement.setArray(
              11, array.createArrayOf("text", is.topics().stream().map(Topic::code).toArray()));
          statement.setArray(
              12, array.createArrayOf("text", is.agencies().stream().map(Agency::code).toArray()));
          statement.setString(13, json.writeValueAsString(is.sources()));
          statement.setString(14, words(is));
          statement.setString(15, is.issue());
          statement.setString(16, is.signedOn().toString());
        });
  }

  @Override
  public void forget() {
    rows.truncate("truncate instrument");
  }

  private static String words(Description is) {
    var titles =
        is.titles() == null ? Stream.<String>empty() : is.titles().byLanguage().values().stream();
    return String.join(
            " ",
            Stream.concat(Stream.of(is.instrument().slug(), is.citation().text()), titles).toList())
        .toLowerCase(Locale.ROOT);
  }
}
