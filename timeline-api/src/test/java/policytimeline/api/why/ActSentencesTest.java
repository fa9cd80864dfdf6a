package policytimeline.api.why;

import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.EU_AI_ACT;
import static policytimeline.core.Facts.M_24_10;
import static policytimeline.core.MemoFacts.memoRescindedInPart;
import static policytimeline.core.OrderFacts.continued;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.revokedInPart;
import static policytimeline.core.OrderFacts.suspended;
import static policytimeline.core.PlanFacts.actionCompleted;
import static policytimeline.core.RuleFacts.ruleAdopted;
import static policytimeline.core.RuleFacts.ruleCommenced;
import static policytimeline.core.RuleFacts.ruleDelayed;
import static policytimeline.core.RuleFacts.ruleVacatedInPart;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import policytimeline.api.language.Language;
import policytimeline.core.Fact;
import policytimeline.core.event.Act;

/// What an act did, in both languages.
class ActSentencesTest {

  record Said(Fact fact, String english, String chinese) {

    Act act() {
      return (Act) fact.event();
    }

    @Override
    public String toString() {
      return english;
    }
  }

  static final List<Said> TABLE =
      List.of(
          new Said(
              revoked(EO_14110).by("EO 14148").signedAndEffective("2025-01-20"),
              "EO 14148 of January 20, 2025 revoked it with effect on January 20, 2025.",
              "2025年1月20日的 EO 14148 将其撤销，自2025年1月20日起生效。"),
          new Said(
              revoked(EO_14110).on("2025-01-20"),
              "It was revoked with effect on January 20, 2025.",
              "其被撤销，自2025年1月20日起生效。"),
          new Said(
              revoked(EO_14110).signed("2025-01").by("EO 14148"),
              "EO 14148 of January 2025 revoked it with effect on a day to be fixed.",
              "2025年1月的 EO 14148 将其撤销，生效日期待定。"),
          new Said(
              revoked(EO_14110).signedAndEffective("2005"),
              "An act of 2005 revoked it with effect in 2005.",
              "2005年的一项文件将其撤销，自2005年起生效。"),
          new Said(
              revokedInPart(EO_14110).by("EO 14148").provisions("sec. 4.2(a)").on("2025-01-20"),
              "EO 14148 revoked it in part (sec. 4.2(a)) with effect on January 20, 2025.",
              "EO 14148 将其部分撤销（sec. 4.2(a)），自2025年1月20日起生效。"),
          new Said(
              memoRescindedInPart(M_24_10).on("2025-04-03"),
              "It was rescinded in part (the source does not say which) with effect on April 3, 2025.",
              "其被部分废除（来源未说明是哪些部分），自2025年4月3日起生效。"),
          new Said(
              suspended(EO_14110)
                  .by("D. Or.")
                  .provisions("sec. 1", "sec. 2")
                  .forParties("the plaintiffs")
                  .on("2025-02-05"),
              "D. Or. suspended it as to sec. 1 and sec. 2 for the plaintiffs with effect on February 5,"
                  + " 2025.",
              "D. Or. 将其（sec. 1和sec. 2）（仅对 the plaintiffs）暂停实施，自2025年2月5日起生效。"),
          new Said(
              ruleVacatedInPart(EU_AI_ACT).by("the court").within("Texas").on("2025-02-05"),
              "the court vacated it within Texas with effect on February 5, 2025.",
              "the court 将其部分撤销（仅在 Texas），自2025年2月5日起生效。"),
          new Said(
              issued(EO_14110).signed("2023-10-30").expires("2025-10-30"),
              "EO 14110 was issued on October 30, 2023 with effect on October 30, 2023; it holds until"
                  + " October 30, 2025, by its own terms.",
              "EO 14110 于2023年10月30日发布，自2023年10月30日起生效，按其自身规定有效至2025年10月30日之前。"),
          new Said(
              ruleAdopted(EU_AI_ACT)
                  .signed("2024-06-13")
                  .effective("2024-08-01")
                  .applies("2026-08-02"),
              "eu-reg-2024-1689 was adopted on June 13, 2024 with effect on August 1, 2024; it applies"
                  + " from August 2, 2026 on.",
              "eu-reg-2024-1689 于2024年6月13日通过，自2024年8月1日起生效，自2026年8月2日起适用。"),
          new Said(
              ruleCommenced(EU_AI_ACT).provisions("ch. I", "ch. II").applies("2025-02-02"),
              "It applies from February 2, 2025 on as to ch. I and ch. II.",
              "其（ch. I和ch. II）自2025年2月2日起适用。"),
          new Said(
              ruleCommenced(EU_AI_ACT).by("Order 1").on("2024-08-01").applies("2025-02-02"),
              "By Order 1, it is in force from August 1, 2024 on and applies from February 2, 2025 on.",
              "依据 Order 1，其自2024年8月1日起生效，自2025年2月2日起适用。"),
          new Said(
              ruleDelayed(EU_AI_ACT).by("86 FR 7815").on("2021-02-10").to("2021-04-16"),
              "86 FR 7815 delayed its commencement to April 16, 2021 with effect on February 10, 2021.",
              "86 FR 7815 将其生效日期推迟至2021年4月16日，自2021年2月10日起生效。"),
          new Said(
              continued(EO_14110).by("Notice").on("2021-12-01"),
              "Notice continued it without an end with effect on December 1, 2021.",
              "Notice 将其延续，不再设终止日期，自2021年12月1日起生效。"),
          new Said(
              actionCompleted(EO_14110, "AAP-001").on("2025-12-01"),
              "Its action AAP-001 was completed with effect on December 1, 2025.",
              "其行动 AAP-001 已完成，自2025年12月1日起生效。"));

  @ParameterizedTest
  @FieldSource("TABLE")
  void it_is_said_in_english_and_in_chinese(Said said) {
    assertThat(new ActSentences(Language.ENGLISH).of(said.act(), false)).isEqualTo(said.english());
    assertThat(new ActSentences(Language.CHINESE).of(said.act(), false)).isEqualTo(said.chinese());
  }

  @Test
  void a_correction_says_that_it_is_one() {
    var act = revoked(EO_14110).on("2025-01-20").event();

    assertThat(new ActSentences(Language.ENGLISH).of(act, true))
        .endsWith("2025. This entry corrects an earlier one.");
    assertThat(new ActSentences(Language.CHINESE).of(act, true)).endsWith("此条目更正了较早的一条。");
  }
}
