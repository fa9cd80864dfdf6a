package policytimeline.projections.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.Facts.retracted;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.reinstated;
import static policytimeline.core.OrderFacts.revoked;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policytimeline.core.Fact;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.store.LogJson;

/// The entries of another log, imported into one that has some of the same facts under ids of its
/// own: whatever names an entry names the one that is here.
@OnPostgres
class AliasesTest {

  private static final Fact ISSUE = issued(EO_14110).signed("2023-10-30");
  private static final Fact REVOCATION = revoked(EO_14110).on("2025-01-20").by("EO 14148");
  private static final Fact DATED_ANEW = revoked(EO_14110).on("2025-01-21").by("EO 14148");

  private static final String NAMED =
      """
      select payload::jsonb ->> 'entry'
        from domain_event_entry
       where payload::jsonb ->> 'entry' is not null
       order by global_index
      """;

  private static final String UNDONE =
      """
      select undone
        from domain_event_entry
       cross join lateral (values (coalesce(payload::jsonb ->> 'undoes',
                                            payload::jsonb #>> '{replacement,undoes}'))) as t (undone)
       where undone is not null
       order by global_index
      """;

  private static final String OWN =
      """
      select id from entry where stream = 'us-eo-14110' and id not like 'there-%' order by position
      """;

  private final Ledger ledger;
  private final Importing imports;

  AliasesTest(Ledger ledger, Imports imports, ImportQueries queries) {
    this.ledger = ledger;
    this.imports = new Importing(imports, queries);
  }

  @Test
  void a_log_that_has_all_of_it_under_other_ids_learns_nothing() {
    learnChain("here-", 8);

    var done = imports.lines(chain("there-", 8));

    assertThat(done.counts().rejected()).as(imports.remarks(done).toString()).isZero();
    assertThat(done.counts().recorded()).isZero();
    assertThat(done.counts().unchanged()).isEqualTo(8);
  }

  /// The correction is the third of them; it is here or not, and so is the first retraction of it.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 7})
  void what_is_here_is_named_by_its_id_and_what_is_new_by_the_one_it_brings(int here) {
    learnChain("here-", here);

    var done = imports.lines(chain("there-", 8));

    assertThat(done.counts().recorded()).isEqualTo(8 - here);
    assertThat(ledger.texts(NAMED))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(2, 7)
                .mapToObj(number -> (number <= here ? "here-" : "there-") + number)
                .toList());
  }

  @Test
  void a_chain_is_followed_from_one_batch_into_the_next() {
    learnChain("here-", 2);
    var lines = new ArrayList<String>();
    for (var line : chain("there-", 8)) {
      lines.add(line);
      // a batch has five hundred
      for (var number = 0; number < 300; number++) {
        lines.add(LogJson.line(other(20_000 + lines.size()).event()));
      }
    }

    var done = imports.lines(lines);

    assertThat(done.counts().recorded()).isEqualTo(6 + 8 * 300);
    assertThat(ledger.texts(NAMED))
        .containsExactly("here-2", "there-3", "there-4", "there-5", "there-6", "there-7");
    ledger.settle();
    assertThat(status()).isEqualTo("revoked");
  }

  @Test
  void an_id_that_belongs_to_another_fact_here_is_given_up_and_what_names_it_follows() {
    ledger.learnAs("there-2", other(30_000));
    ledger.learnAs("there-3", other(30_001));

    var done = imports.lines(chain("there-", 5));

    assertThat(done.counts().recorded()).isEqualTo(5);
    var own = ledger.texts(OWN);
    assertThat(own).hasSize(2);
    assertThat(ledger.texts(NAMED)).containsExactly(own.get(0), own.get(1), "there-4");
  }

  @Test
  void a_reinstatement_undoes_the_revocation_that_is_here_also_within_a_correction() {
    learnChain("here-", 2);

    var done =
        imports.lines(
            List.of(
                line("there-1", ISSUE),
                line("there-2", REVOCATION),
                line(
                    "there-3",
                    reinstated(EO_14110).on("2025-06-01").by("EO 14300").undoing("there-2")),
                line(
                    "there-4",
                    corrected(
                        EO_14110,
                        "there-3",
                        reinstated(EO_14110).on("2025-06-02").by("EO 14300").undoing("there-2")))));

    assertThat(done.counts().recorded()).isEqualTo(2);
    assertThat(ledger.texts(UNDONE)).containsExactly("here-2", "here-2");
  }

  @Test
  void a_dry_run_tells_the_same() {
    learnChain("here-", 4);
    var request = new ImportRequest("jsonl", null, true, Snapshot.NONE, "u-7");

    var done = imports.text(request, String.join("\n", chain("there-", 8)));

    assertThat(done.counts().recorded()).isEqualTo(4);
    assertThat(done.counts().unchanged()).isEqualTo(4);
    assertThat(done.counts().rejected()).isZero();
  }

  private String status() {
    return ledger
        .texts(
            "select status from phase where instrument = 'us-eo-14110'"
                + " and known_to = 9223372036854775807 order by valid_from desc limit 1")
        .getFirst();
  }

  private void learnChain(String prefix, int length) {
    for (var number = 1; number <= length; number++) {
      ledger.learnAs(prefix + number, fact(prefix, number));
    }
  }

  private static List<String> chain(String prefix, int length) {
    return IntStream.rangeClosed(1, length)
        .mapToObj(number -> line(prefix + number, fact(prefix, number)))
        .toList();
  }

  /// An issue, a revocation, a correction of that, and then each one retracts the one before.
  private static Fact fact(String prefix, int number) {
    return switch (number) {
      case 1 -> ISSUE;
      case 2 -> REVOCATION;
      case 3 -> corrected(EO_14110, prefix + 2, DATED_ANEW);
      default -> retracted(EO_14110, prefix + (number - 1));
    };
  }

  private static Fact other(int number) {
    return issued(InstrumentId.of("us-eo-" + number)).signed("2026-01-01");
  }

  private static String line(String id, Fact fact) {
    return "{\"id\":\"%s\",%s".formatted(id, LogJson.line(fact.event()).substring(1));
  }
}
