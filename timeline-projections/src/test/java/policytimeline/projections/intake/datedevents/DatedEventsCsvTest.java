package policytimeline.projections.intake.datedevents;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.core.event.Act;
import policytimeline.core.event.FactKey;
import policytimeline.core.event.InstrumentEvent.InstrumentDescribed;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.RuleEvent.RuleAdopted;
import policytimeline.core.event.RuleEvent.RuleAmended;
import policytimeline.core.event.RuleEvent.RuleRepealed;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.LegalDate;
import policytimeline.projections.intake.Beginning;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.Statement;
import policytimeline.projections.intake.UnreadableFile;

class DatedEventsCsvTest {

  private static final String HEADER = "date,kind,norm_id,source_id,subject\n";

  private static final String ESTONIA = HEADER + "2026-04-07,bootstrap,,,Init legalize-ee\n";

  @Test
  void the_first_version_is_an_adoption_in_the_gazette_of_the_country() throws IOException {
    var adopted = events(excerpt("estonia.csv"), RuleAdopted.class).getFirst();

    assertThat(adopted.instrument()).hasToString("ee-22711");
    assertThat(adopted.citation()).hasToString("Riigi Teataja 22711");
    assertThat(requireNonNull(adopted.titles()).byLanguage())
        .isEqualTo(
            Map.of("et", "Hallatava riigiasutuse Eesti Riiklik Autoregistrikeskuse moodustamine"));
    assertThat(adopted.jurisdiction()).hasToString("ee");
    assertThat(adopted.issuer()).hasToString("not-stated");
    assertThat(List.of(adopted.signedOn(), requireNonNull(adopted.effectiveOn())))
        .containsOnly(LegalDate.parse("2002-06-01"));
    assertThat(adopted.source())
        .isEqualTo(
            new Source(
                "Riigi Teataja",
                "https://www.riigiteataja.ee/akt/22711",
                Citation.of("Riigi Teataja 22711"),
                null,
                null,
                null));
  }

  @Test
  void a_number_of_the_gazette_tells_its_part_and_day() throws IOException {
    var amended = events(excerpt("estonia.csv"), RuleAmended.class).getFirst();

    assertThat(amended.instrument()).hasToString("ee-22711");
    assertThat(amended.effectiveOn()).hasToString("2026-01-12");
    assertThat(amended.signedOn()).isNull();
    assertThat(amended.by()).isNull();
    assertThat(amended.source().citation()).hasToString("RT I, 09.01.2026, 13");
    assertThat(amended.source().publishedOn()).hasToString("2026-01-09");
    assertThat(amended.source().url()).isEqualTo("https://www.riigiteataja.ee/akt/109012026013");
  }

  @Test
  void an_act_was_made_by_the_day_on_which_it_was_printed() throws IOException {
    var adopted = events(excerpt("estonia.csv"), RuleAdopted.class).getLast();

    assertThat(adopted.signedOn()).hasToString("2026-02-07");
    assertThat(adopted.effectiveOn()).hasToString("2026-02-10");
  }

  @Test
  void an_event_to_come_is_recorded_like_any_other() throws IOException {
    assertThat(events(excerpt("estonia.csv"), RuleAmended.class))
        .extracting(Act::effectiveOn)
        .contains(LegalDate.parse("2027-01-01"));
  }

  @Test
  void the_row_about_the_list_itself_is_a_remark() throws IOException {
    assertThat(remarks(excerpt("estonia.csv")))
        .containsExactly(
            "2: the row is about the list itself and names no act",
            "3: neither title nor gazette tells the kind of the act; it is recorded as a"
                + " regulation, and so is every act of this list of which nothing tells it");
  }

  @Test
  void an_act_gets_another_title_but_no_abbreviation_for_one() throws IOException {
    var statements = excerpt("estonia.csv");

    assertThat(events(statements, InstrumentDescribed.class))
        .extracting(described -> described.titles() + " " + described.kind())
        .containsExactly("Wording[byLanguage={et=Biotsiidiseadus}] STATUTE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "22711        | Alkoholiseadus                     | STATUTE",
        "22711        | Karistusseadustik                  | STATUTE",
        "22711        | Alkoholiseaduse rakendamise määrus | REGULATION",
        "407022026040 | Järva valla lasteaeda vastuvõtt    | REGULATION"
      })
  void title_and_gazette_tell_the_kind(String norm, String title, Kind kind) throws IOException {
    var adopted = read(ESTONIA + "2010-01-01,bootstrap," + norm + "," + norm + "," + title + "\n");

    assertThat(events(adopted, RuleAdopted.class).getFirst().kind()).isEqualTo(kind);
  }

  @Test
  void another_country_names_its_publisher_and_whatever_else_it_knows() throws IOException {
    var statements = excerpt("other-country.csv");

    var adopted = events(statements, RuleAdopted.class).getFirst();
    assertThat(adopted.instrument()).hasToString("xx-lex-1-2001");
    assertThat(adopted.citation()).hasToString("LEX-1/2001");
    assertThat(adopted.kind()).isEqualTo(Kind.STATUTE);
    assertThat(adopted.issuer()).hasToString("parliament");
    assertThat(adopted.signedOn()).hasToString("2001-02-10");
    assertThat(requireNonNull(adopted.titles()).byLanguage()).isEqualTo(Map.of("es", "Ley de ejemplo"));
    assertThat(adopted.source()).isEqualTo(Source.of("Gaceta", "https://gazette.example/1"));
    var amended = events(statements, RuleAmended.class).getFirst();
    assertThat(amended.effectiveOn()).hasToString("2005");
    assertThat(requireNonNull(amended.by()).citation()).hasToString("LEX-9/2004");
    var repealed = events(statements, RuleRepealed.class).getFirst();
    assertThat(repealed.effectiveOn()).hasToString("2010-06-30");
    assertThat(events(statements, InstrumentDescribed.class)).isEmpty();
    assertThat(remarks(statements))
        .containsExactly("4: the url is no absolute http or https address; left out");
  }

  @Test
  void two_amendments_on_one_day_are_two_where_their_texts_differ() throws IOException {
    var amended =
        events(
            read(
                ESTONIA
                    + "2010-01-01,reform,1,100,A\n"
                    + "2010-01-01,reform,1,101,A\n"
                    + "2010-01-01,reform,1,100,A\n"),
            RuleAmended.class);

    assertThat(amended.stream().map(FactKey::of).distinct()).hasSize(2);
    assertThat(amended).extracting(Act::orderInDay).containsExactly(1, 2, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "adopted", "Adoption", "commencement", "amended", "correction", "suspension",
        "reinstatement", "supersession", "expiry", "repeal", "partial repeal", "annulment",
        "withdrawn"
      })
  void every_word_for_what_happened_is_an_event_on_its_day(String word) throws IOException {
    var act = (Act) events(read(ESTONIA + "2010-01-01," + word + ",1,1,A\n")).getFirst();

    assertThat(act.effectiveOn()).hasToString("2010-01-01");
    assertThat(act.stream()).isEqualTo("ee-1");
  }

  @Test
  void a_file_that_the_collector_wrote_anew_is_a_remark() throws IOException {
    assertThat(remarks(read(ESTONIA + "2010-01-01,fix-pipeline,1,1,A\n")))
        .contains("3: the collector's own work; nothing happened to the act");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2010-02-30,reform,1,1,A | A date is written 2026-04-03, 2026-04 or 2026; got: 2010-02-30",
        ",reform,1,1,A           | An event needs its date; got: nothing",
        "2010-01-01,,1,1,A       | An event needs its kind; got: nothing",
        "2010-01-01,reform,,1,A  | An event needs the norm_id of its act; got: nothing",
        "2010-01-01,ref          | An event needs the norm_id of its act; got: nothing",
        "2010-01-01,reform,õ,1,A | 'The norm_id of an act is letters a to z and digits, joined by -"
            + " . / _ : or spaces; got: õ'"
      })
  void a_row_that_cannot_be_read_is_rejected_and_the_rest_goes_on(String row, String reason)
      throws IOException {
    var statements = read(ESTONIA + row + "\n2011-01-01,reform,1,1,A\n");

    assertThat(statements).contains(new Statement.Rejected(3, reason, row));
    assertThat(events(statements, RuleAmended.class)).hasSize(1);
  }

  @Test
  void an_unknown_kind_is_rejected_with_those_there_are() throws IOException {
    assertThat(rejections(read(ESTONIA + "2010-01-01,renamed,1,1,A\n")))
        .singleElement()
        .asString()
        .startsWith("The kind of an event is one of adopted, adoption, new, bootstrap, ")
        .endsWith("got: renamed");
  }

  @Test
  void nothing_is_guessed_of_a_list_that_tells_no_country_or_no_publisher() throws IOException {
    assertThat(rejections(read(HEADER + "2010-01-01,reform,1,1,A\n")))
        .singleElement()
        .asString()
        .startsWith("An event needs a jurisdiction such as ee");
    assertThat(rejections(read(HEADER + ",,,,Init legalize-fi\n2010-01-01,reform,1,1,A\n")))
        .containsExactly(
            "An event of jurisdiction fi needs the publisher that states it; got: nothing");
  }

  @Test
  void it_is_told_by_its_header_in_any_order() {
    var format = new DatedEventsCsv();

    assertThat(format.recognises(new Beginning("subject,norm_id,kind,date\n"))).isTrue();
    assertThat(format.recognises(new Beginning("memo,title,date_text\n"))).isFalse();
    assertThatThrownBy(() -> read("a,b\n1,2\n"))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("a list of dated events");
  }

  static List<Statement> excerpt(String name) throws IOException {
    return read(Content.of(Path.of("src/test/resources/dated-events/" + name)));
  }

  private static List<Statement> read(String text) throws IOException {
    return read(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  static List<Statement> read(Content content) throws IOException {
    var statements = new ArrayList<Statement>();
    new DatedEventsCsv().read(content, statements::add);
    return statements;
  }

  static List<PolicyEvent> events(List<Statement> statements) {
    return statements.stream()
        .filter(Statement.Complete.class::isInstance)
        .map(statement -> ((Statement.Complete) statement).event())
        .toList();
  }

  static <E extends PolicyEvent> List<E> events(List<Statement> statements, Class<E> kind) {
    return events(statements).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  static List<String> rejections(List<Statement> statements) {
    return statements.stream()
        .filter(Statement.Rejected.class::isInstance)
        .map(statement -> ((Statement.Rejected) statement).reason())
        .toList();
  }

  static List<String> remarks(List<Statement> statements) {
    return statements.stream()
        .filter(Statement.Remarked.class::isInstance)
        .map(Statement.Remarked.class::cast)
        .map(remark -> remark.line() + ": " + remark.reason())
        .toList();
  }
}
