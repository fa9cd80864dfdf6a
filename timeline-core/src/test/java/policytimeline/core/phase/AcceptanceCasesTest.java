package policytimeline.core.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static policytimeline.core.Facts.AI_ACTION_PLAN;
import static policytimeline.core.Facts.EO_13957;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EO_14179;
import static policytimeline.core.Facts.EU_AI_ACT;
import static policytimeline.core.Facts.M_24_10;
import static policytimeline.core.Facts.M_24_18;
import static policytimeline.core.Facts.SB_24_205;
import static policytimeline.core.Facts.STARGATE;
import static policytimeline.core.Facts.about;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.Facts.covered;
import static policytimeline.core.Facts.entries;
import static policytimeline.core.Facts.reference;
import static policytimeline.core.Facts.related;
import static policytimeline.core.Facts.retracted;
import static policytimeline.core.MemoFacts.memoIssued;
import static policytimeline.core.MemoFacts.memoSuperseded;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.reinstated;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.revokedInPart;
import static policytimeline.core.PlanFacts.actionRecommended;
import static policytimeline.core.PlanFacts.pillar;
import static policytimeline.core.PlanFacts.planPublished;
import static policytimeline.core.RuleFacts.ruleAdopted;
import static policytimeline.core.RuleFacts.ruleCommenced;
import static policytimeline.core.RuleFacts.ruleDelayed;
import static policytimeline.core.RuleFacts.ruleRepealed;
import static policytimeline.core.RuleFacts.ruleSuspended;
import static policytimeline.core.RuleFacts.ruleWithdrawn;
import static policytimeline.core.phase.Told.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import policytimeline.core.Fact;
import policytimeline.core.event.OrderEvent.OrderAmended;
import policytimeline.core.event.PlanEvent.PlanActionRecommended;
import policytimeline.core.event.PlanEvent.PlanPublished;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.RelationType;

/// The acceptance cases, as far as the fold of one instrument can tell them; all of them are real.
class AcceptanceCasesTest {

  @Nested
  class Case_1_the_ai_policy_chain {

    @Test
    void eo_14110_was_in_force_until_eo_14148_revoked_it() {
      var order =
          fold(
              issued(EO_14110).signed("2023-10-30"),
              revoked(EO_14110).by("EO 14148").signedAndEffective("2025-01-20"));

      assertThat(Told.phases(order))
          .containsExactly("2023-10-30 in_force all e1", "2025-01-20 revoked none e2");
    }

    @Test
    void eo_14179_mandates_the_action_plan() {
      var order =
          fold(
              issued(EO_14179).signed("2025-01-23"),
              related(
                  EO_14179, RelationType.MANDATES, reference(AI_ACTION_PLAN), "2025-07-23", null));

      assertThat(Told.phases(order)).containsExactly("2025-01-23 in_force all e1");
      assertThat(Relation.of(order.record()))
          .extracting(Relation::type, relation -> relation.target().instrument())
          .containsExactly(tuple(RelationType.MANDATES, AI_ACTION_PLAN));
    }

    @Test
    void the_action_plan_recommends_103_actions_in_one_phase() {
      var facts = new ArrayList<Fact>();
      facts.add(
          planPublished(AI_ACTION_PLAN)
              .signed("2025-07-23")
              .issuedBy("ostp")
              .pillars(
                  pillar(1, "Accelerate AI Innovation", sections(15)),
                  pillar(2, "Build American AI Infrastructure", sections(8)),
                  pillar(3, "Lead in International AI Diplomacy and Security", sections(7))));
      for (var number = 1; number <= 103; number++) {
        facts.add(
            actionRecommended(AI_ACTION_PLAN, "AAP-%03d".formatted(number), 1, 1, "Act", "OSTP")
                .on("2025-07-23"));
      }

      var plan = fold(facts.toArray(Fact[]::new));

      assertThat(Told.phases(plan)).containsExactly("2025-07-23 in_force all e1");
      assertThat(plan.findings()).isEmpty();
      assertThat(plan.record().events(PlanActionRecommended.class)).hasSize(103);
      assertThat(plan.record().events(PlanPublished.class))
          .flatExtracting(PlanPublished::pillars)
          .extracting(pillar -> pillar.sections().size())
          .containsExactly(15, 8, 7);
    }

    @Test
    void m_25_21_and_m_25_22_superseded_the_memoranda_before_them() {
      assertThat(
              Told.phases(
                  fold(
                      memoIssued(M_24_10).signed("2024-03-28"),
                      memoSuperseded(M_24_10).by("M-25-21").on("2025-04-03"))))
          .containsExactly("2024-03-28 in_force all e1", "2025-04-03 superseded none e2");
      assertThat(
              Told.phases(
                  fold(
                      memoIssued(M_24_18).signed("2024-09-24"),
                      memoSuperseded(M_24_18).by("M-25-22").on("2025-04-03"))))
          .containsExactly("2024-09-24 in_force all e1", "2025-04-03 superseded none e2");
    }

    @Test
    void stargate_is_a_programme_in_force_since_it_was_announced() {
      var stargate = fold(planPublished(STARGATE).kind(Kind.PROGRAMME).signed("2025-01-21"));

      assertThat(Told.phases(stargate)).containsExactly("2025-01-21 in_force all e1");
    }

    private static String[] sections(int number) {
      return IntStream.rangeClosed(1, number)
          .mapToObj(section -> "Section " + section)
          .toArray(String[]::new);
    }
  }

  @Nested
  class Case_2_a_rule_delayed_twice_and_withdrawn {

    private static final InstrumentId RULE = InstrumentId.of("us-cfr-independent-contractors");

    private final List<Entry> entries =
        entries(
            ruleAdopted(RULE).signed("2020-12-17").effective("2021-02-16"),
            ruleDelayed(RULE).on("2021-02-12").to("2021-04-16"),
            ruleDelayed(RULE).on("2021-04-14").to("2021-11-01"),
            ruleWithdrawn(RULE).on("2021-09-30"));

    @Test
    void it_was_never_in_force() {
      var timeline = Timeline.of(entries);

      assertThat(Told.phases(timeline))
          .containsExactly("2020-12-17 not_yet_in_force none e1", "2021-09-30 withdrawn none e4");
      assertThat(timeline.findings()).isEmpty();
    }

    @Test
    void each_delay_changed_what_was_expected() {
      assertThat(Told.phases(asKnownAt(entries, 1))).contains("2021-02-16 in_force all e1");
      assertThat(Told.phases(asKnownAt(entries, 2))).contains("2021-04-16 in_force all e1 e2");
      assertThat(Told.phases(asKnownAt(entries, 3))).contains("2021-11-01 in_force all e1 e2 e3");
    }
  }

  @Nested
  class Case_3_a_supersession_date_corrected_later {

    @Test
    void both_answers_stay_each_by_what_was_known() {
      var memo = InstrumentId.of("us-omb-m-22-09");
      var entries =
          entries(
              memoIssued(memo).signed("2022-01-26"),
              memoSuperseded(memo).on("2025-01-13"),
              corrected(memo, "e2", memoSuperseded(memo).on("2025-01-15")));

      assertThat(asKnownAt(entries, 2).statusOn(day("2025-01-14"))).isEqualTo(Status.SUPERSEDED);
      assertThat(asKnownAt(entries, 3).statusOn(day("2025-01-14"))).isEqualTo(Status.IN_FORCE);
      assertThat(asKnownAt(entries, 3).statusOn(day("2025-01-15"))).isEqualTo(Status.SUPERSEDED);
    }
  }

  @Nested
  class Case_4_staged_application_of_the_eu_ai_act {

    private static final String OMNIBUS = "Regulation (EU) 2026/1744";

    private final List<Entry> entries =
        entries(
            ruleAdopted(EU_AI_ACT)
                .kind(Kind.EU_REGULATION)
                .in("eu")
                .issuedBy("european-union")
                .signed("2024-06-13")
                .effective("2024-08-01")
                .applies("2026-08-02"),
            stage("2025-02-02", "ch. I", "ch. II"),
            stage("2025-08-02", "ch. III sec. 4", "ch. V", "ch. VII", "ch. XII", "art. 78"),
            stage("2026-08-02", "art. 101"),
            stage("2027-08-02", "art. 6(1)", "annex I"),
            moved("2027-12-02", "art. 6(2)", "annex III"),
            moved("2028-08-02", "art. 6(1)", "annex I"));

    private static Fact stage(String appliesFrom, String... provisions) {
      return ruleCommenced(EU_AI_ACT)
          .signed("2024-06-13")
          .provisions(provisions)
          .applies(appliesFrom);
    }

    private static Fact moved(String to, String... provisions) {
      return ruleDelayed(EU_AI_ACT).by(OMNIBUS).provisions(provisions).on("2026-07-27").to(to);
    }

    @Test
    void it_is_in_force_before_any_of_it_applies_and_applies_in_stages() {
      assertThat(Told.phases(asKnownAt(entries, 5)))
          .containsExactly(
              "2024-06-13 not_yet_in_force none e1",
              "2024-08-01 in_force none e1",
              "2025-02-02 in_force part e2",
              "2025-08-02 in_force part e3",
              "2026-08-02 in_force part e1 e4",
              "2027-08-02 in_force all e5");
    }

    @Test
    void regulation_2026_1744_moved_the_last_stages() {
      var timeline = Timeline.of(entries);

      assertThat(Told.phases(timeline))
          .containsExactly(
              "2024-06-13 not_yet_in_force none e1",
              "2024-08-01 in_force none e1",
              "2025-02-02 in_force part e2",
              "2025-08-02 in_force part e3",
              "2026-08-02 in_force part e1 e4",
              "2027-12-02 in_force part e1 e6",
              "2028-08-02 in_force all e5 e7");
      assertThat(timeline.findings()).isEmpty();
    }

    @Test
    void annex_iii_applied_on_2026_08_02_only_as_known_before_the_regulation() {
      assertThat(applies(asKnownAt(entries, 5), "annex III", "2026-08-02")).isEqualTo(Applies.ALL);
      assertThat(applies(asKnownAt(entries, 7), "annex III", "2026-08-02")).isEqualTo(Applies.NONE);
      assertThat(applies(asKnownAt(entries, 7), "annex III", "2027-12-01")).isEqualTo(Applies.NONE);
      assertThat(applies(asKnownAt(entries, 7), "annex III", "2027-12-02")).isEqualTo(Applies.ALL);
    }

    @Test
    void what_no_stage_names_applies_from_2026_08_02() {
      assertThat(applies(Timeline.of(entries), "art. 50", "2026-08-01")).isEqualTo(Applies.NONE);
      assertThat(applies(Timeline.of(entries), "art. 50", "2026-08-02")).isEqualTo(Applies.ALL);
    }

    private static Applies applies(Timeline timeline, String provision, String day) {
      return timeline.phaseOn(Provision.of(provision), day(day)).orElseThrow().applies();
    }
  }

  @Nested
  class Case_5_a_commencement_without_a_date {

    @Test
    void it_is_not_yet_in_force_and_the_commencement_is_pending() {
      var act = InstrumentId.of("us-co-hb-24-1");
      var timeline = fold(ruleAdopted(act).signed("2024-05-17").undated(), ruleCommenced(act));

      assertThat(Told.phases(timeline)).containsExactly("2024-05-17 not_yet_in_force none e1");
      assertThat(timeline.pending()).containsExactly("e2", "e1");
    }
  }

  @Nested
  class Case_6_two_amendments_on_one_day {

    @Test
    void both_stand_and_no_phase_is_split() {
      var order = InstrumentId.of("us-eo-13526");
      var timeline =
          fold(
              issued(order).signed("2009-12-29"),
              amended(order).by("EO 14148").provisions("sec. 1.3").on("2010-01-05"),
              amended(order).by("EO 14179").provisions("sec. 1.3").on("2010-01-05"));

      assertThat(Told.phases(timeline)).containsExactly("2009-12-29 in_force all e1");
      assertThat(timeline.record().events(OrderAmended.class)).hasSize(2);
      assertThat(timeline.findings()).isEmpty();
    }
  }

  @Nested
  class Case_7_an_instrument_that_exists_only_in_the_future {

    @Test
    void it_has_phases_and_until_then_is_not_yet_issued() {
      var timeline = fold(issued(InstrumentId.of("us-eo-99999")).signed("2030-01-01"));

      assertThat(Told.phases(timeline)).containsExactly("2030-01-01 in_force all e1");
      assertThat(timeline.statusOn(day("2026-10-08"))).isEqualTo(Status.NOT_YET_ISSUED);
    }
  }

  @Nested
  class Case_8_a_question_before_there_is_an_answer {

    @Test
    void before_the_issue_it_is_not_yet_issued() {
      assertThat(fold(issued(EO_14110).signed("2023-10-30")).statusOn(day("1990-01-01")))
          .isEqualTo(Status.NOT_YET_ISSUED);
    }

    @Test
    void before_anything_was_recorded_the_status_is_unknown() {
      assertThat(Timeline.of(List.of()).statusOn(day("2024-01-01"))).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void coverage_alone_makes_no_answer() {
      assertThat(fold(covered("us", "1994-01-01", null)).statusOn(day("2024-01-01")))
          .isEqualTo(Status.UNKNOWN);
    }
  }

  @Nested
  class Case_9_revocation_in_part_by_section_then_in_whole {

    @Test
    void the_sections_stop_first_and_then_all_of_it() {
      var order = InstrumentId.of("us-eo-13771");
      var timeline =
          fold(
              issued(order).signed("2017-01-30"),
              revokedInPart(order).provisions("sec. 2", "sec. 3(a)").on("2020-06-01"),
              revoked(order).by("EO 13992").on("2021-01-20"));

      assertThat(Told.phases(timeline))
          .containsExactly(
              "2017-01-30 in_force all e1",
              "2020-06-01 partly_in_force part e2",
              "2021-01-20 revoked none e3");
      assertThat(Told.phases(timeline, "sec. 2"))
          .containsExactly(
              "2017-01-30 in_force all e1",
              "2020-06-01 revoked none e2",
              "2021-01-20 revoked none e3");
      assertThat(Told.phases(timeline.rest()))
          .containsExactly("2017-01-30 in_force all e1", "2021-01-20 revoked none e3");
    }
  }

  @Nested
  class Case_10_revoking_the_revoker_and_a_reinstatement {

    private final List<Entry> eo13957 =
        entries(
            issued(EO_13957).signed("2020-10-21"),
            revoked(EO_13957).by("EO 14003").on("2021-01-22"),
            reinstated(EO_13957).by("EO 14171").on("2025-01-20"));

    @Test
    void as_long_as_only_its_revoker_is_revoked_it_stays_revoked() {
      assertThat(asKnownAt(eo13957, 2).statusOn(day("2025-01-21"))).isEqualTo(Status.REVOKED);
    }

    @Test
    void a_reinstatement_revives_it() {
      assertThat(Told.phases(Timeline.of(eo13957)))
          .containsExactly(
              "2020-10-21 in_force all e1",
              "2021-01-22 revoked none e2",
              "2025-01-20 in_force all e3");
    }

    @Test
    void its_revoker_has_several_causes_of_its_own_end() {
      var revoker = InstrumentId.of("us-eo-14003");
      var timeline =
          fold(
              issued(revoker).signed("2021-01-22"),
              revoked(revoker).by("EO 14148").on("2025-01-20"),
              revoked(revoker).by("EO 14171").on("2025-01-20"));

      assertThat(Told.phases(timeline))
          .containsExactly("2021-01-22 in_force all e1", "2025-01-20 revoked none e2 e3");
    }
  }

  @Nested
  class Case_11_an_order_learned_a_week_after_it_took_effect {

    @Test
    void the_days_before_it_was_learned_get_their_answer_too() {
      var entries = entries(about(EO_14179, "ai"), issued(EO_14179).signed("2025-01-23"));

      assertThat(asKnownAt(entries, 1).statusOn(day("2025-01-25"))).isEqualTo(Status.UNKNOWN);
      assertThat(asKnownAt(entries, 2).statusOn(day("2025-01-25"))).isEqualTo(Status.IN_FORCE);
    }
  }

  @Nested
  class Case_12_corrections_of_corrections_and_retractions_of_corrections {

    private final List<Entry> entries =
        entries(
            issued(EO_14110).signed("2023-10-30"),
            revoked(EO_14110).on("2025-01-02"),
            corrected(EO_14110, "e2", revoked(EO_14110).on("2025-01-22")),
            corrected(EO_14110, "e3", revoked(EO_14110).on("2025-01-20")),
            retracted(EO_14110, "e4"),
            retracted(EO_14110, "e3"));

    @Test
    void each_step_gives_its_own_answer() {
      assertThat(Told.phases(asKnownAt(entries, 2))).contains("2025-01-02 revoked none e2");
      assertThat(Told.phases(asKnownAt(entries, 3))).contains("2025-01-22 revoked none e3");
      assertThat(Told.phases(asKnownAt(entries, 4))).contains("2025-01-20 revoked none e4");
      assertThat(Told.phases(asKnownAt(entries, 5))).contains("2025-01-22 revoked none e3");
      assertThat(Told.phases(asKnownAt(entries, 6))).contains("2025-01-02 revoked none e2");
    }
  }

  @Nested
  class Case_13_the_boundary_day {

    @Test
    void revoked_on_a_day_means_not_in_force_on_it_and_in_force_the_day_before() {
      var timeline =
          fold(
              issued(EO_14110).signed("2023-10-30"),
              revoked(EO_14110).by("EO 14148").on("2025-01-20"));

      assertThat(timeline.statusOn(day("2025-01-19"))).isEqualTo(Status.IN_FORCE);
      assertThat(timeline.statusOn(day("2025-01-20"))).isEqualTo(Status.REVOKED);
    }
  }

  @Nested
  class Case_14_colorado_sb24_205 {

    /// The first is known in 2024, the second in 2025-08, all of them in 2026-06.
    private final List<Entry> entries =
        entries(
            ruleAdopted(SB_24_205)
                .kind(Kind.STATUTE)
                .in("us-co")
                .issuedBy("colorado-general-assembly")
                .signed("2024-05-17")
                .effective("2026-02-01"),
            ruleDelayed(SB_24_205)
                .by("SB25B-004")
                .signedAndEffective("2025-08-28")
                .to("2026-06-30"),
            ruleSuspended(SB_24_205)
                .by("xAI v. Weiser (D. Colo.)")
                .forParties("the Attorney General as enforcer")
                .on("2026-04"),
            ruleRepealed(SB_24_205).by("SB 26-189").signedAndEffective("2026-05-14"));

    @Test
    void it_never_applied() {
      var timeline = Timeline.of(entries);

      assertThat(Told.phases(timeline))
          .containsExactly("2024-05-17 not_yet_in_force none e1", "2026-05-14 withdrawn none e4");
      assertThat(Told.findings(timeline)).containsExactly("imprecise_date e3");
    }

    @Test
    void in_2025_06_it_was_expected_to_be_in_force_on_2026_03_01() {
      assertThat(asKnownAt(entries, 1).statusOn(day("2026-03-01"))).isEqualTo(Status.IN_FORCE);
    }

    @Test
    void in_2026_06_it_is_known_not_to_have_been_in_force_on_2026_03_01() {
      assertThat(asKnownAt(entries, 4).statusOn(day("2026-03-01")))
          .isEqualTo(Status.NOT_YET_IN_FORCE);
    }

    @Test
    void before_its_repeal_was_known_the_stay_left_it_partly_in_force() {
      assertThat(asKnownAt(entries, 3).statusOn(day("2026-07-01")))
          .isEqualTo(Status.PARTLY_IN_FORCE);
    }
  }

  @Nested
  class Case_15_a_late_fact_that_changes_an_answer_already_given {

    @Test
    void the_same_day_has_two_answers_by_what_was_known() {
      var order = InstrumentId.of("us-eo-14141");
      var entries =
          entries(
              issued(order).signed("2025-01-14"), revoked(order).by("EO 14318").on("2025-07-23"));
      var day = day("2025-07-25");

      assertThat(asKnownAt(entries, 1).statusOn(day)).isEqualTo(Status.IN_FORCE);
      assertThat(asKnownAt(entries, 2).statusOn(day)).isEqualTo(Status.REVOKED);
    }
  }

  private static Timeline asKnownAt(List<Entry> entries, long position) {
    return Timeline.of(entries.stream().filter(entry -> entry.position() <= position).toList());
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
