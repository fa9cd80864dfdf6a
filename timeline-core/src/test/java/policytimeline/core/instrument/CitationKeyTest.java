package policytimeline.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EO 14110 | E.O. 14110
          EO 14110 | E. O. 14110
          EO 14110 | eo14110
          EO 14110 | EO-14110
          EO 14110 | EO 14,110
          EO 14110 | Executive Order 14110
          EO 14110 | EXECUTIVE ORDER 14110
          EO 14110 | Executive Order No. 14110
          EO 14110 | Executive Order Number 14110
          EO 14110 | Exec. Order No. 14,110
          EO 14110 | Exec. Order No. 14,110 (2023)
          EO 14110 | Exec. Order No. 14,110, 88 Fed. Reg. 75191 (Oct. 30, 2023)
          EO 14110 | 第14110号行政令
          EO 14110 | 第14110号行政命令
          EO 14110 | 第 14110 号行政令
          EO 14110 | 14110号行政令
          EO 14110 | 行政令第14110号
          EO 14110 | 美国总统第14110号行政令
          EO 14110 | 第１４１１０号行政令
          EO 9066-A | E.O. 9066A
          EO 9066-A | 第9066-A号行政令
          M-24-10 | OMB M-24-10
          M-24-10 | OMB Memorandum M-24-10
          M-24-10 | Memorandum No. M-24-10
          M-24-10 | m 24 10
          M-24-10 | M24-10
          M-24-10 | M‑24–10
          M-24-10 | M-24-10号备忘录
          88 FR 75191 | 88 Fed. Reg. 75191
          88 FR 75191 | 88 F.R. 75,191
          88 FR 75191 | 88 F. R. 75191
          88 FR 75191 | 88 Federal Register 75191
          88 FR 75191 | 88 Fed. Reg. 75,191 (Nov. 1, 2023)
          Regulation (EU) 2024/1689 | Reg. (EU) 2024/1689
          Regulation (EU) 2024/1689 | (EU) 2024/1689
          Regulation (EU) 2024/1689 | EU Regulation (EU) 2024/1689
          Regulation (EU) 2024/1689 | 32024R1689
          Regulation (EU) 2024/1689 | CELEX: 32024R1689
          Regulation (EU) 2024/1689 | 欧盟第2024/1689号条例
          Regulation (EU) 2024/1689 | （EU）2024/1689号条例
          Commission Implementing Regulation (EU) 2025/454 | Reg. (EU) 2025/454
          Regulation (EU) No 1025/2012 | 32012R1025
          Directive (EU) 2016/680 | Dir. (EU) 2016/680
          Directive (EU) 2016/680 | (EU) 2016/680
          Directive (EU) 2016/680 | 32016L0680
          Directive 95/46/EC | 31995L0046
          Directive 2012/19/EU | 32012L0019
          Proclamation 10000 | Proc. No. 10000
          Proclamation 10000 | Proclamation No. 10,000
          SB 24-205 | SB24-205
          SB 24-205 | S.B. 24-205
          SB 24-205 | Senate Bill 24-205
          SB 24-5 | SB24-005
          HB 24-1468 | H.B. 24-1468
          Public Law 119-12 | Pub. L. No. 119-12
          Public Law 119-12 | P.L. 119-12
          NIST AI 100-1 | nist ai-100 1
          America's AI Action Plan | AMERICA’S AI ACTION PLAN
          """)
  void all_usual_ways_to_write_a_citation_have_one_key(String citation, String other) {
    assertThat(Citation.of(other).key()).isEqualTo(Citation.of(citation).key()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EO 14110 | EO 14111
          EO 9066 | EO 9066-A
          EO 14110 | Proclamation 14110
          SB 24-205 | HB 24-205
          88 FR 75191 | 8 FR 875191
          Regulation (EU) No 19/2012 | Directive 2012/19/EU
          M-24-10 | M-24-100
          M-24-100 | M-241-00
          NIST AI 100-1 | NIST AI 1001
          EO 14110 | EO 14110 sec. 2
          """)
  void other_citations_have_other_keys(String citation, String other) {
    assertThat(Citation.of(other).key()).isNotEqualTo(Citation.of(citation).key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"EO 14110", "88 FR 75191", "(EU) 2024/1689", "SB 24-205"})
  void a_form_with_a_number_is_told_from_other_words(String citation) {
    assertThat(Citation.of(citation).isNumbered()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"safety", "NIST AI 100-1", "see: EO", "M"})
  void other_words_are_told_from_a_form_with_a_number(String citation) {
    assertThat(Citation.of(citation).isNumbered()).isFalse();
  }

  @Test
  void a_citation_of_marks_alone_has_no_key() {
    assertThat(Citation.of("...?").key()).isEmpty();
  }

  @Test
  void a_key_stays_short_whatever_is_cited() {
    // one letter that stands for eighteen
    var longest = Citation.of("\ufdfa".repeat(300));

    assertThat(longest.key().codePointCount(0, longest.key().length())).isEqualTo(300);
  }
}
