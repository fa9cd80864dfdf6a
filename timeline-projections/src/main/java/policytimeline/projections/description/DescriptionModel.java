package policytimeline.projections.description;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
  public Table table() {
    return new Table("instrument", "slug");
  }

  @Override
  public List<Description> rows(String stream, Timeline timeline) {
    return Description.of(timeline.record()).stream().toList();
  }

  @Override
  public boolean isTouchedBy(PolicyEvent event) {
    return event instanceof Act.Issued || event instanceof InstrumentDescribed;
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
    rows.insert(BEGIN, beliefs, this::write);
  }

  @Override
  public Copying copying() {
    return Copying.instead(BEGIN);
  }

  @Override
  public void write(Belief<Description> belief, Cells cells) throws SQLException {
    var is = belief.row();
    cells.text(belief.stream());
    cells.number(belief.from());
    cells.number(belief.to());
    cells.text(is.citation().text());
    cells.text(is.titles() == null ? null : json.writeValueAsString(is.titles()));
    cells.text(is.family().code());
    cells.text(is.kind().code());
    cells.text(is.jurisdiction().code());
    cells.text(is.issuer().code());
    cells.day(is.issuedOn());
    cells.texts(is.topics().stream().map(Topic::code).toList());
    cells.texts(is.agencies().stream().map(Agency::code).toList());
    cells.text(json.writeValueAsString(is.sources()));
    cells.text(words(is));
    cells.text(is.issue());
    cells.text(is.signedOn().toString());
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
