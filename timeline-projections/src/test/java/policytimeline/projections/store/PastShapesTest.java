package policytimeline.projections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import policytimeline.core.event.Act.Issued;
import policytimeline.core.event.ClericalEvent.EntryCorrected;
import policytimeline.core.event.OrderEvent.OrderIssued;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.Wording;
import policytimeline.core.order.OrderCommand.RevokeOrder;
import policytimeline.core.phase.Entry;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.deadletter.DeadLetterQueries;

/// Entries of revision 0, as they stood in the log before the first release, are read as if they
/// had been recorded today: by the reader of the log, the read models and the aggregates.
@OnPostgres
class PastShapesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static final Wording TITLES = Wording.english("Safe, Secure, and Trustworthy AI");

  private static final String PLANT =
      """
      update domain_event_entry
         set payload_type = :type, payload_revision = '0', payload = :payload
       where event_identifier = :id
      """;

  private static final String PLANT_ENTRY =
      """
      update entry
         set type = :type, revision = '0'
       where id = :id
      """;

  private final Ledger ledger;
  private final LogReader log;
  private final CommandGateway commands;
  private final DeadLetterQueries letters;
  private final JdbcClient db;
  private final TransactionOperations transactions;

  PastShapesTest(
      Ledger ledger,
      LogReader log,
      CommandGateway commands,
      DeadLetterQueries letters,
      JdbcClient db,
      TransactionOperations transactions) {
    this.ledger = ledger;
    this.log = log;
    this.commands = commands;
    this.letters = letters;
    this.db = db;
    this.transactions = transactions;
  }

  @ParameterizedTest
  @ValueSource(strings = {"OrderIssued", "MemoIssued", "PlanPublished", "RuleAdopted"})
  void an_issue_with_one_title_is_read_as_one_with_titles_by_language(String name)
      throws IOException {
    plant(name);

    assertThat(onlyEvent())
        .isInstanceOfSatisfying(
            Issued.class, issued -> assertThat(issued.titles()).isEqualTo(TITLES))
        .satisfies(event -> assertThat(event.getClass().getSimpleName()).isEqualTo(name));
    assertThat(ledger.texts("select titles from instrument"))
        .containsExactly("{\"en\":\"Safe, Secure, and Trustworthy AI\"}");
    assertThat(letters.all()).isEmpty();
  }

  @Test
  void all_else_of_it_is_as_it_was() throws IOException {
    plant("OrderIssued");

    var today = (OrderIssued) EventSamples.full(OrderIssued.class);
    assertThat(onlyEvent()).usingRecursiveComparison().ignoringFields("titles").isEqualTo(today);
  }

  @Test
  void an_issue_within_a_correction_is_read_so_too() throws IOException {
    plant("EntryCorrected");

    assertThat(onlyEvent())
        .isInstanceOfSatisfying(
            EntryCorrected.class,
            corrected ->
                assertThat(corrected.replacement())
                    .isInstanceOfSatisfying(
                        Issued.class, issued -> assertThat(issued.titles()).isEqualTo(TITLES)));
  }

  @Test
  void a_command_goes_on_from_it_and_what_it_records_is_of_the_present_revision()
      throws IOException {
    plant("OrderIssued");

    commands.sendAndWait(
        new RevokeOrder(EO_14110, revoked(EO_14110).on("2025-01-20").by("EO 14148").event()));
    ledger.settle();

    assertThat(ledger.texts("select revision from entry order by position"))
        .containsExactly("0", "1");
    assertThat(ledger.texts("select status from phase where known_to > 2 order by valid_from"))
        .endsWith("in_force", "revoked");
  }

  @Test
  void an_issue_that_had_no_title_has_none() throws IOException {
    plant("OrderIssued", approved("OrderIssued").replaceFirst("\"title\" : \"[^\"]*\",", ""));

    assertThat(onlyEvent())
        .isInstanceOfSatisfying(Issued.class, issued -> assertThat(issued.titles()).isNull());
  }

  private PolicyEvent onlyEvent() {
    return log.of(EO_14110.slug(), 1).getFirst().event();
  }

  private void plant(String name) throws IOException {
    plant(name, approved(name));
  }

  private void plant(String name, String payload) {
    transactions.executeWithoutResult(
        _ -> {
          ledger.append(
              List.of(new Entry("old", 0, issued(EO_14110).signed("2023-10-30").event())));
          db.sql(PLANT).param("type", name).param("payload", payload).param("id", "old").update();
          db.sql(PLANT_ENTRY).param("type", name).param("id", "old").update();
        });
    ledger.settle();
  }

  private static String approved(String name) throws IOException {
    return Files.readString(GOLDEN.resolve(name + ".0.json"), StandardCharsets.UTF_8);
  }
}
