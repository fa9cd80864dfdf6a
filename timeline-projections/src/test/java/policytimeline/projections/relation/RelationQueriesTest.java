package policytimeline.projections.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EO_14148;
import static policytimeline.core.Facts.M_24_10;
import static policytimeline.core.Facts.related;
import static policytimeline.core.Facts.retracted;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.revokedInPart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policytimeline.core.instrument.RelationType;
import policytimeline.projections.Ledger;
import policytimeline.projections.OnPostgres;
import policytimeline.projections.relation.RelationQueries.Related;

@OnPostgres
class RelationQueriesTest {

  private final Ledger ledger;
  private final RelationQueries relations;

  RelationQueriesTest(Ledger ledger, RelationQueries relations) {
    this.ledger = ledger;
    this.relations = relations;
  }

  @BeforeEach
  void record_a_small_neighbourhood() {
    ledger.learn(issued(EO_14110).signed("2023-10-30"));
    ledger.learnAs("implements", related(M_24_10, RelationType.IMPLEMENTS, "EO 14110"));
    ledger.learnAs("end", revoked(EO_14110).on("2025-01-20").by("EO 14148"));
  }

  @Test
  void an_act_is_a_relation_of_the_actor_and_of_its_target() {
    var revocation =
        new Related(
            "end",
            "EO 14148",
            "us-eo-14148",
            "revokes",
            "EO 14110",
            "us-eo-14110",
            false,
            List.of(),
            LocalDate.parse("2025-01-20"));

    assertThat(around(null, "us-eo-14148")).containsExactly(revocation);
    assertThat(around(null, "us-eo-14110")).hasSize(2).contains(revocation);
  }

  @Test
  void an_instrument_that_is_not_recorded_is_named_as_it_was_cited() {
    assertThat(around(null, "us-omb-m-24-10"))
        .singleElement()
        .satisfies(
            related -> {
              assertThat(related.type()).isEqualTo("implements");
              assertThat(related.actorSlug()).isEqualTo("us-omb-m-24-10");
              assertThat(related.target()).isEqualTo("EO 14110");
              assertThat(related.effectiveOn()).isNull();
            });
  }

  @Test
  void on_a_day_only_what_had_begun_by_then_counts_and_what_has_no_date() {
    assertThat(around("2025-01-19", "us-eo-14110"))
        .extracting(Related::entry)
        .containsExactly("implements");
    assertThat(around("2025-01-20", "us-eo-14110"))
        .extracting(Related::entry)
        .containsExactly("end", "implements");
  }

  @Test
  void a_relation_is_known_from_its_position_until_it_is_retracted() {
    ledger.learn(retracted(EO_14110, "end"));

    assertThat(relations.around(List.of("us-eo-14148"), null, 2)).isEmpty();
    assertThat(relations.around(List.of("us-eo-14148"), null, 3)).hasSize(1);
    assertThat(relations.around(List.of("us-eo-14148"), null, 4)).isEmpty();
  }

  @Test
  void an_act_in_part_names_its_provisions() {
    ledger.learnAs(
        "part",
        revokedInPart(EO_14110).on("2024-05-01").by("EO 14120").provisions("sec. 4", "sec. 2"));

    assertThat(around(null, "us-eo-14120"))
        .singleElement()
        .satisfies(
            related -> {
              assertThat(related.inPart()).isTrue();
              assertThat(related.provisions()).containsExactly("sec. 2", "sec. 4");
            });
  }

  @Test
  void an_actor_without_a_slug_keeps_its_citation() {
    ledger.learn(revokedInPart(EO_14110).on("2024-05-01").by("Public Land Order 4522"));

    assertThat(around(null, "us-eo-14110"))
        .anySatisfy(
            related -> {
              assertThat(related.actor()).isEqualTo("Public Land Order 4522");
              assertThat(related.actorSlug()).isNull();
            });
  }

  @Test
  void the_relations_of_several_instruments_are_asked_for_at_once() {
    ledger.learn(related(EO_14148, RelationType.CITES, "EO 14110"));

    assertThat(around(null, "us-eo-14148", "us-omb-m-24-10"))
        .extracting(Related::type)
        .containsExactly("revokes", "cites", "implements");
    assertThat(around(null)).isEmpty();
  }

  private List<Related> around(@Nullable String on, String... slugs) {
    return relations.around(
        List.of(slugs), on == null ? null : LocalDate.parse(on), Long.MAX_VALUE - 1);
  }
}
