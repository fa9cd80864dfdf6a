package policytimeline.projections.intake.omb;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.projections.intake.omb.OmbTables.RELATIONS;
import static policytimeline.projections.intake.omb.OmbTables.events;
import static policytimeline.projections.intake.omb.OmbTables.excerpt;
import static policytimeline.projections.intake.omb.OmbTables.reasons;
import static policytimeline.projections.intake.omb.OmbTables.table;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policytimeline.core.event.Act;
import policytimeline.core.event.InstrumentEvent.InstrumentRelated;
import policytimeline.core.event.MemoEvent.MemoIssued;
import policytimeline.core.event.MemoEvent.MemoRescinded;
import policytimeline.core.event.MemoEvent.MemoRescindedInPart;
import policytimeline.core.event.MemoEvent.MemoSuperseded;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.instrument.Reference;
import policytimeline.core.instrument.RelationType;
import policytimeline.projections.intake.Statement;

class RelationTableTest {

  @Test
  void to_rescind_and_replace_is_to_supersede_on_the_day_of_the_actor() throws IOException {
    var dated =
        excerpt("relations.csv").stream()
            .filter(Statement.DatedByActor.class::isInstance)
            .map(Statement.DatedByActor.class::cast)
            .findFirst()
            .orElseThrow();

    assertThat(dated.actor()).isEqualTo(InstrumentId.of("us-omb-m-25-21"));
    var superseded = (MemoSuperseded) dated.act();
    assertThat(superseded.instrument()).hasToString("us-omb-m-24-10");
    assertThat(superseded.by()).isEqualTo(Reference.to("M-25-21"));
    assertThat(List.of(superseded.signedOn(), superseded.effectiveOn(), superseded.statedOn()))
        .containsOnly(LegalDate.parse("2025-04-03"));
    assertThat(superseded.source().publisher()).startsWith("index ids 71518929514");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rescinds             | M-24-10  | full    | MemoRescinded        | us-omb-m-24-10",
        "rescinds             | M-24-10  | in part | MemoRescindedInPart  | us-omb-m-24-10",
        "rescinds_in_part     | M-24-10  |         | MemoRescindedInPart  | us-omb-m-24-10",
        "rescinds_and_replaces| M-24-10  | full    | MemoSuperseded       | us-omb-m-24-10",
        "Supersedes           | M-24-10  |         | MemoSuperseded       | us-omb-m-24-10",
        "supersedes in part   | M-24-10  |         | MemoSupersededInPart | us-omb-m-24-10",
        "amends               | M-24-10  | n/a     | MemoAmended          | us-omb-m-24-10",
        "updates              | M-24-10  | amend   | MemoAmended          | us-omb-m-24-10",
        "suspends             | M-24-10  | full    | MemoSuspended        | us-omb-m-24-10",
        "reinstates           | M-24-10  | full    | MemoReinstated       | us-omb-m-24-10",
        "rescinds             | EO 14110 | full    | OrderRevoked         | us-eo-14110",
        "rescinds_in_part     | EO 14110 |         | OrderRevokedInPart   | us-eo-14110",
        "supersedes           | EO 14110 |         | OrderSuperseded      | us-eo-14110",
        "amends               | EO 14110 |         | OrderAmended         | us-eo-14110",
        "implements           | EO 14110 | n/a     | InstrumentRelated    | us-omb-m-25-21",
        "complements          | M-24-10  | n/a     | InstrumentRelated    | us-omb-m-25-21",
        "cites                | a letter |         | InstrumentRelated    | us-omb-m-25-21",
        "rescinds             | a letter |         | InstrumentRelated    | us-omb-m-25-21"
      })
  void each_word_is_its_event_on_the_stream_of_what_it_changes(
      String relation, String target, String extent, String type, String stream)
      throws IOException {
    var row = List.of("M-25-21", relation, target, "2025-04-03", String.valueOf(extent), "", "OMB");

    var event =
        events(table(RELATIONS + String.join(",", row).replace("null", "") + "\n")).getFirst();

    assertThat(event.getClass().getSimpleName()).isEqualTo(type);
    assertThat(event.stream()).isEqualTo(stream);
  }

  @Test
  void pages_that_end_are_provisions() throws IOException {
    var rescinded = events(excerpt("relations.csv"), MemoRescindedInPart.class).getFirst();

    assertThat(rescinded.instrument()).hasToString("us-omb-m-21-13");
    assertThat(rescinded.provisions()).isEqualTo(Provisions.of("pp. 3-8"));
    assertThat(rescinded.effectiveOn()).isNull();
  }

  @Test
  void a_note_that_tells_an_issue_is_read_for_it_before_any_relation() throws IOException {
    var statements = excerpt("relations.csv");

    assertThat(events(statements, MemoIssued.class))
        .extracting(issued -> issued.stream() + " " + issued.signedOn())
        .containsExactly(
            "us-omb-m-24-10 2024-03-28", "us-omb-m-22-18 2022-09-14", "us-omb-m-23-16 2023-06-09");
    assertThat(events(statements).subList(0, 3)).allMatch(MemoIssued.class::isInstance);
  }

  @Test
  void what_else_a_note_says_is_a_remark_with_its_words() throws IOException {
    assertThat(excerpt("relations.csv"))
        .contains(
            new Statement.Remarked(
                10,
                "the note is not read",
                "restores the earlier (2003) Circular A-4; A-94 (2023) not rescinded"));
  }

  @Test
  void a_memorandum_without_a_number_and_a_revised_circular_have_timelines_too()
      throws IOException {
    assertThat(events(excerpt("relations.csv"), MemoRescinded.class))
        .extracting(Act::stream)
        .contains("us-omb-fedramp-2011-12-08", "us-omb-circular-a-4-2023");
  }

  @Test
  void a_relation_holds_from_the_issue_of_the_actor() throws IOException {
    var related = events(excerpt("relations.csv"), InstrumentRelated.class).getFirst();

    assertThat(related.relation()).isEqualTo(RelationType.IMPLEMENTS);
    assertThat(related.to()).isEqualTo(Reference.to("EO 14319"));
    assertThat(related.effectiveOn()).isNull();
    assertThat(related.statedOn()).hasToString("2025-12-11");
  }

  @Test
  void same_is_the_source_of_the_row_above() throws IOException {
    assertThat(events(excerpt("relations.csv"), MemoRescinded.class))
        .filteredOn(rescinded -> String.valueOf(rescinded.by()).contains("M-26-05"))
        .hasSize(2)
        .extracting(rescinded -> rescinded.source().publisher())
        .allMatch(publisher -> publisher.startsWith("index ids 71593698452"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "M-1-1,rescinds,a letter,,,,OMB         | 2 rejected: Either the target or who acts must"
            + " have a timeline, as M-24-10 or EO 14110 have",
        "M-25-21,abolishes,M-24-10,,,,OMB       | 2 rejected: The relation is one of rescinds,",
        "M-25-21,rescinds,,,,,OMB               | 2 rejected: A row needs its target; got: nothing",
        "M-25-21                                | 2 rejected: A row names its source in words",
        "M-25-21,rescinds,M-24-10,,most of it,,OMB | 2 of us-omb-m-24-10: not understood how far",
        "M-25-21,suspends,M-24-10,,in part,,OMB | 2 of us-omb-m-24-10: not understood how far",
        "M-25-21,rescinds,M-24-10,2025-02-30,,,OMB | 2: no day of the calendar; recorded without"
      })
  void what_cannot_be_read_is_told_with_its_reason_and_the_rest_goes_on(String row, String reason)
      throws IOException {
    var statements = table(RELATIONS + row + "\nM-25-22,rescinds,M-24-18,,,,OMB\n");

    assertThat(reasons(statements)).singleElement().asString().startsWith(reason);
    assertThat(events(statements, MemoRescinded.class)).last().extracting(Act::stream)
        .isEqualTo("us-omb-m-24-18");
  }
}
