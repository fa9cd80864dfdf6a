package policytimeline.projections.intake.akomantoso;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.RuleEvent.RuleAdopted;
import policytimeline.core.event.RuleEvent.RuleAmended;
import policytimeline.core.event.RuleEvent.RuleCommenced;
import policytimeline.core.event.RuleEvent.RuleRepealed;
import policytimeline.core.event.RuleEvent.RuleRepealedInPart;
import policytimeline.core.event.TextChange.Inserted;
import policytimeline.core.event.TextChange.Replaced;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.Provision;
import policytimeline.projections.intake.Beginning;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.Statement;

/// An act made up for the tests, in the structure of real ones.
class AkomaNtosoTest {

  static final Path EXCERPT = Path.of("src/test/resources/akoma-ntoso/it-legge-10-2001.xml");

  @Test
  void it_knows_its_files_by_their_root() throws IOException {
    assertThat(new AkomaNtoso().recognises(Beginning.of(Content.of(EXCERPT)))).isTrue();
    assertThat(recognises("<?xml version='1.0'?><!-- <x> --><an:akomaNtoso xmlns:an='y'>"))
        .isTrue();
    assertThat(recognises("<html>")).isFalse();
    assertThat(recognises("{\"type\": \"akomaNtoso\"}")).isFalse();
  }

  @Test
  void the_issue_tells_who_made_the_act_and_since_when_it_holds() throws IOException {
    var issue = of(RuleAdopted.class).getFirst();

    assertThat(issue.instrument()).hasToString("it-legge-2001-10");
    assertThat(issue.citation()).hasToString("L. 10/2001");
    assertThat(requireNonNull(issue.titles()).in("it")).isEqualTo("An act for tests");
    assertThat(issue.kind()).isEqualTo(Kind.STATUTE);
    assertThat(issue.issuer()).hasToString("parlamento");
    assertThat(issue.signedOn()).hasToString("2001-02-03");
    assertThat(issue.effectiveOn()).hasToString("2001-04-01");
    assertThat(issue.source().publisher()).isEqualTo("Gazzetta");
    assertThat(issue.source().publishedOn()).hasToString("2001-02-20");
    assertThat(issue.text()).isEmpty();
  }

  @Test
  void each_amendment_has_its_actor_its_days_and_what_it_changes() throws IOException {
    var amendments = ofTheAct(RuleAmended.class);

    assertThat(amendments)
        .extracting(each -> each.effectiveOn() + " " + (each.by() == null ? "-" : each.by().key()))
        .containsExactly(
            "2005-06-01 it-legge-2005-61",
            "2010-09-01 it-legge-2010-99",
            "2019-12-30 -",
            "2020-01-01 -");
    assertThat(amendments.getFirst().signedOn()).hasToString("2005-05-20");
    assertThat(amendments.getFirst().changes())
        .singleElement()
        .isInstanceOfSatisfying(
            Replaced.class,
            change ->
                assertThat(requireNonNull(change.provision().text()).in("it"))
                    .isEqualTo("One, as replaced in 2005."));
    assertThat(amendments.get(1).changes())
        .singleElement()
        .isInstanceOfSatisfying(
            Inserted.class,
            change -> {
              assertThat(change.provision().provision()).isEqualTo(Provision.of("art. 2-bis"));
              assertThat(change.after()).isEqualTo(Provision.of("art. 2"));
            });
  }

  @Test
  void the_text_of_today_is_that_of_the_day_the_file_gives_it_for() throws IOException {
    var today = ofTheAct(RuleAmended.class).getLast();

    assertThat(today.by()).isNull();
    assertThat(today.source().citation())
        .hasToString("/akn/it/act/legge/stato/2001-02-03/10/ita@2020-01-01");
    assertThat(today.provisions().named())
        .extracting(Provision::number)
        .containsExactly("art. 1", "art. 2", "art. 2-bis");
    assertThat(((Replaced) today.changes().getFirst()).provision())
        .satisfies(
            first -> {
              assertThat(requireNonNull(first.heading()).in("it")).isEqualTo("First");
              assertThat(requireNonNull(first.text()).in("it"))
                  .isEqualTo("1. One, as it reads ((now)).");
            });
  }

  @Test
  void what_an_act_repealed_stops_with_it() throws IOException {
    assertThat(ofTheAct(RuleRepealedInPart.class))
        .singleElement()
        .satisfies(
            end -> {
              assertThat(end.provisions().named()).containsExactly(Provision.of("art. 3"));
              assertThat(requireNonNull(end.by()).key()).isEqualTo("it-legge-2010-99");
              assertThat(end.effectiveOn()).hasToString("2010-09-01");
            });
    assertThat(of(RuleRepealed.class))
        .singleElement()
        .satisfies(end -> assertThat(end.effectiveOn()).hasToString("2030-01-01"));
  }

  @Test
  void what_the_act_does_to_another_stands_with_the_other() throws IOException {
    assertThat(of(RuleRepealedInPart.class))
        .filteredOn(end -> end.stream().equals("it-legge-1990-7"))
        .singleElement()
        .satisfies(
            end -> {
              assertThat(requireNonNull(end.by()).key()).isEqualTo("it-legge-2001-10");
              assertThat(end.provisions().named()).containsExactly(Provision.of("art. 3"));
            });
  }

  @Test
  void a_provision_with_a_period_of_its_own_comes_into_force_and_ends_with_it() throws IOException {
    var staged =
        excerpt()
            .replace("<article eId=\"art_2\">", "<article eId=\"art_2\" period=\"#t2\">")
            .replace(
                "<eventRef date=\"2005-06-01\"",
                "<eventRef date=\"2002-01-01\" eId=\"c1\" refersTo=\"#entryIntoForce\"/>"
                    + "<eventRef date=\"2029-01-01\" eId=\"r1\" type=\"repeal\" source=\"#rp4\"/>"
                    + "<eventRef date=\"2005-06-01\"")
            .replace(
                "<temporalData source=\"\">",
                "<temporalData source=\"\"><temporalGroup eId=\"t2\">"
                    + "<timeInterval refersTo=\"#inForce\" start=\"#c1\" end=\"#r1\"/></temporalGroup>");
    var statements = new ArrayList<Statement>();
    new AkomaNtoso().read(content(staged.getBytes(StandardCharsets.UTF_8)), statements::add);

    assertThat(events(statements).filter(RuleCommenced.class::isInstance))
        .singleElement()
        .isInstanceOfSatisfying(
            RuleCommenced.class,
            start -> {
              assertThat(start.provisions().named()).containsExactly(Provision.of("art. 2"));
              assertThat(start.inForceOn()).hasToString("2002-01-01");
            });
    assertThat(events(statements).filter(RuleRepealedInPart.class::isInstance))
        .extracting(
            end ->
                ((RuleRepealedInPart) end).provisions().named()
                    + " "
                    + ((RuleRepealedInPart) end).effectiveOn())
        .contains("[art. 2] 2029-01-01");
  }

  @Test
  void what_is_left_open_is_told_with_its_line() throws IOException {
    assertThat(read())
        .filteredOn(Statement.Unreadable.class::isInstance)
        .extracting(each -> each.line() + " " + ((Statement.Unreadable) each).reason())
        .containsExactly(
            "22 the events of the file have the days of publication; what they brought may have"
                + " taken effect later",
            "25 an event without a day, or of a sort that cannot be told",
            "26 the file does not name the act that amends",
            "52 1 modifications of the text without a day or a provision; the first is shown");
    assertThat(read())
        .filteredOn(Statement.Remarked.class::isInstance)
        .singleElement()
        .extracting(Statement::line)
        .isEqualTo(52L);
  }

  @Test
  void text_that_is_no_provision_is_told_and_not_passed_over() throws IOException {
    var told =
        read(
                excerpt()
                    .replace(
                        "<heading>It only groups</heading>",
                        "<heading>It only groups</heading><intro><p>To begin with.</p></intro>")
                    .replace(
                        "</body>",
                        """
                        <chapter><num>II</num><heading>No text of its own</heading>
                        <hcontainer name="schedule" eId="sched_1"><heading>Rates</heading>
                        <content><p>Ten.</p><p>Twenty.</p></content></hcontainer></chapter>
                        </body>
                        <conclusions><p>Signed.</p></conclusions>
                        <attachments>
                        <attachment eId="att_1"><doc name="annex"><mainBody><p>A.</p></mainBody></doc></attachment>
                        <attachment eId="att_2"><doc name="annex"><mainBody><p>B.</p></mainBody></doc></attachment>
                        </attachments>
                        """))
            .stream()
            .filter(Statement.Unreadable.class::isInstance)
            .map(Statement.Unreadable.class::cast)
            .filter(each -> each.reason().endsWith("left out"))
            .toList();

    assertThat(told)
        .extracting(each -> each.reason() + ": " + each.raw())
        .containsExactly(
            "text outside articles and sections; it is left out: <section eId=\"sec_1\"/>",
            "text outside articles and sections; it is left out:"
                + " <hcontainer name=\"schedule\" eId=\"sched_1\"/>",
            "an annex; it is left out: <attachment eId=\"att_1\"/>",
            "an annex; it is left out: <attachment eId=\"att_2\"/>");
    assertThat(told.getFirst().line()).isEqualTo(77);
  }

  @Test
  void two_readings_say_the_same_in_the_same_order() throws IOException {
    assertThat(read()).isEqualTo(read());
  }

  @ParameterizedTest
  @CsvSource({
    "art_5, art. 5",
    "art_5-bis, art. 5-bis",
    "chp_I__art_5, art. 5",
    "sec_1__subsec_2__para_a, sec. 1(2)(a)",
    "art_1__para_1.__point_q-bis, art. 1(1)(q-bis)",
    "art_117-com2, art. 117(2)",
    "art_1__list_1, ",
    "mod_1__sec_11, ",
    "ins_18, "
  })
  void provisions_are_named_as_texts_name_them(String id, String expected) {
    assertThat(ProvisionId.of(id).map(Provision::number).orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "/akn/it/act/decreto_legislativo/stato/2005-03-07/82/!main, it-dlgs-2005-82, D.Lgs. 82/2005",
    "/akn/it/act/decretoLegge/stato/2012-06-22/83/!main#art_19, it-dl-2012-83, D.L. 83/2012",
    "urn:nir:stato:decreto.legislativo:2000-12-28;443#2, it-dlgs-2000-443, D.Lgs. 443/2000",
    "/akn/it/act/CIRCOLARE/DIGITPA/2011-12-29/59/!main, it-circolare-digitpa-2011-59, ",
    "http://www.legislation.gov.uk/id/ukpga/2014/27/enacted, uk-pga-2014-27, ",
    "/akn/eu/act/regulation/2016-04-27/679, eu-reg-2016-679, Regulation (EU) 2016/679",
    "http://data.europa.eu/eli/dir/2019/790/oj, eu-dir-2019-790, Directive (EU) 2019/790",
    "/akn/uk/act/2000-07-28/chapter23/main#sec_11, uk-act-2000-chapter23, ",
    "/ke/act/2010/12/eng@/main, ke-act-2010-12, ",
    "/akn/it/act/decreto/2010-01-01/!main, , "
  })
  void an_address_tells_the_act(String address, String slug, String citation) {
    var uri = WorkUri.parse(address).orElseThrow();

    assertThat(uri.instrument().map(Object::toString).orElse(null)).isEqualTo(slug);
    assertThat(uri.citation().map(Object::toString).orElse(null)).isEqualTo(citation);
  }

  private static boolean recognises(String text) throws IOException {
    return new AkomaNtoso()
        .recognises(Beginning.of(content(text.getBytes(StandardCharsets.UTF_8))));
  }

  static Content content(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }

  static String excerpt() throws IOException {
    return Files.readString(EXCERPT);
  }

  static Stream<PolicyEvent> events(List<Statement> statements) {
    return statements.stream()
        .filter(Statement.Complete.class::isInstance)
        .map(statement -> ((Statement.Complete) statement).event());
  }

  private static List<Statement> read() throws IOException {
    return read(excerpt());
  }

  private static List<Statement> read(String file) throws IOException {
    var statements = new ArrayList<Statement>();
    new AkomaNtoso().read(content(file.getBytes(StandardCharsets.UTF_8)), statements::add);
    return statements;
  }

  private static <E extends PolicyEvent> List<E> of(Class<E> type) throws IOException {
    return events(read()).filter(type::isInstance).map(type::cast).toList();
  }

  private static <E extends PolicyEvent> List<E> ofTheAct(Class<E> type) throws IOException {
    return of(type).stream().filter(event -> event.stream().equals("it-legge-2001-10")).toList();
  }
}
