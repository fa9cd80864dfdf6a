package policytimeline.projections.intake.federalregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteReaderTest {

  @ParameterizedTest
  @MethodSource
  void a_form_that_occurs_is_read_as_it_is_meant(String notes, List<String> meant) {
    assertThat(read(notes)).isEqualTo(meant);
  }

  static Stream<Arguments> a_form_that_occurs_is_read_as_it_is_meant() {
    return Stream.of(
        form("Revokes: EO 14110, October 30, 2023", "REVOKE DOES EO 14110 2023-10-30"),
        form("Revoked by: EO 14148, January 20, 2025", "REVOKE UNDERGOES EO 14148 2025-01-20"),
        form("Revokes: EO 14003 of January 22, 2021", "REVOKE DOES EO 14003 2021-01-22"),
        form("Amends: EO 13874 June 11, 2019", "AMEND DOES EO 13874 2019-06-11"),
        form("Supersedes: EO 13454, January, 4, 2008", "SUPERSEDE DOES EO 13454 2008-01-04"),
        form("Amends: EO 10420, Oct. 7, 1952", "AMEND DOES EO 10420 1952-10-07"),
        form("See: EO 14044;", "SEE DOES EO 14044"),
        form("See: Executive Order 14194, February 1, 2025", "SEE DOES EO 14194 2025-02-01"),
        form("Revokes: EO EO 13836, May 25, 2018", "REVOKE DOES EO 13836 2018-05-25"),
        form("See: 12864, September 15, 1993", "SEE DOES EO 12864 1993-09-15"),
        form("Amends: EO 14346; September 5, 2025", "AMEND DOES EO 14346 2025-09-05"),
        form(
            "See: EO 13280, December 12, 2002, EO 13342, June 1, 2004",
            "SEE DOES EO 13280 2002-12-12",
            "SEE DOES EO 13342 2004-06-01"),
        form(
            "See: EO 12974, September 30, 1999EO 13038",
            "SEE DOES EO 12974 1999-09-30",
            "SEE DOES EO 13038"),
        form(
            "See: EO 13848, September 12, 2018 and Proc. 8693, July 24, 2011",
            "SEE DOES EO 13848 2018-09-12",
            "SEE DOES [Proc. 8693] 2011-07-24"),
        form(
            "Revokes: EO 9023,\tJanuary 5, 1942;\n      EO      9131, April 18, \n      1943",
            "REVOKE DOES EO 9023 1942-01-05",
            "REVOKE DOES EO 9131 1943-04-18"),
        form("See: EO\u00a013131, July\u00a022, 1999", "SEE DOES EO 13131 1999-07-22"),
        form("Amends: EO 7261-A, December 27, 1935", "AMEND DOES EO 7261-A 1935-12-27"),
        form("Amends: EO 10695A, January 16, 1957", "AMEND DOES EO 10695-A 1957-01-16"),
        form("See: EO 7933-a", "SEE DOES EO 7933-A"),
        form("Revokes  \t\tEO 12135, May 9, 1979", "REVOKE DOES EO 12135 1979-05-09"),
        form("Superseded by EO 13641, April 5, 2013", "SUPERSEDE UNDERGOES EO 13641 2013-04-05"),
        form("REVOKED  BY : EO 13641", "REVOKE UNDERGOES EO 13641"),
        form(
            "Amends: EO 13817, December 20, 2017; See: EO 13603, March 16, 2012",
            "AMEND DOES EO 13817 2017-12-20",
            "SEE DOES EO 13603 2012-03-16"),
        form(
            "Supersedes: EO 13708, July 19, 2017 Revokes: EO 13805",
            "SUPERSEDE DOES EO 13708 2017-07-19",
            "REVOKE DOES EO 13805"),
        form(
            "See: EO 12364;;\n ;  Revoked by: EO 13562, December 27, 2010",
            "SEE DOES EO 12364",
            "REVOKE UNDERGOES EO 13562 2010-12-27"),
        form("See: EO 13062,\nEO 13138", "SEE DOES EO 13062", "SEE DOES EO 13138"),
        form(
            "Amended by: EO 13652\nEO 13708, September 30, 2015",
            "AMEND UNDERGOES EO 13652",
            "AMEND UNDERGOES EO 13708 2015-09-30"),
        form(
            "Revokes: EO 13260, March 19, 2002 eff. March 31, 2002",
            "REVOKE DOES EO 13260 2002-03-19 effective 2002-03-31"),
        form("Continued by: EO 13811", "CONTINUE UNDERGOES EO 13811"),
        form("Committee continued by: EO 11827", "CONTINUE UNDERGOES EO 11827"),
        form("Commission continued by EO 12110", "CONTINUE UNDERGOES EO 12110"),
        form("Continues certain committees established by: EO 12131", "CONTINUE DOES EO 12131"),
        form("Extended by: EO 13708", "CONTINUE UNDERGOES EO 13708"),
        form("Reinstates: EO 13957", "REINSTATE DOES EO 13957"),
        form("Reinstated by: EO 14171", "REINSTATE UNDERGOES EO 14171"),
        form("Suspends: EO 13920", "SUSPEND DOES EO 13920"),
        form("Suspended by: EO 13990", "SUSPEND UNDERGOES EO 13990"),
        form("Rescinds: EO 13988", "REVOKE DOES EO 13988"),
        form(
            "Revokes in part and supplements: EO 12356",
            "REVOKE DOES EO 12356 in part",
            "SUPPLEMENT DOES EO 12356 in part"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Revokes in part: EO 6119",
        "Partially revokes: EO 6119",
        "Partly revokes: EO 6119",
        "Revokes (in part): EO 6119",
        "revokes IN PART : EO 6119",
        "Revokes: EO 6119 (in part)",
        "Revokes: EO 6119, (in part)",
        "Revokes: EO 6119 in part",
        "Revokes: EO 6119, in part",
        "Revokes: EO 6119(in part)",
        "Revokes: EO 6119 (10 FR 13751)(in part)"
      })
  void every_spelling_of_in_part_on_label_or_target_is_in_part(String notes) {
    assertThat(read(notes)).containsExactly("REVOKE DOES EO 6119 in part");
  }

  @ParameterizedTest
  @CsvSource({
    "Revoked in part by, REVOKE",
    "Revoked (in part) by, REVOKE",
    "Partially revoked by, REVOKE",
    "Revoked by in part by, REVOKE",
    "Revoked in pary by, REVOKE",
    "Revoked part by, REVOKE",
    "Superseded by (in part), SUPERSEDE",
    "Superseded in part by, SUPERSEDE",
    "Superseded to extent inconsistent by, SUPERSEDE"
  })
  void every_spelling_of_in_part_by_is_in_part(String label, String verb) {
    assertThat(read(label + ": EO 14354")).containsExactly(verb + " UNDERGOES EO 14354 in part");
  }

  @Test
  void provisions_in_brackets_are_the_part_that_is_meant() {
    assertThat(read("Revokes: EO 13801 (secs. 3 and 4(a)), June 15, 2017"))
        .containsExactly("REVOKE DOES EO 13801 2017-06-15 in part sec. 3, sec. 4(a)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Public Land Order 327, August 22, 1946 (11 FR 9453) (in part)"
            + "|[Public Land Order 327] 1946-08-22 in part",
        "Notice of January 15, 2002 (67 FR 2547)|[Notice of January 15, 2002] 2002-01-15",
        "Memo. of January 3, 2025|[Memo. of January 3, 2025] 2025-01-03",
        "Proclamation 9844 of February 15, 2019|[Proclamation 9844] 2019-02-15",
        "86 FR 7619|[86 FR 7619]",
        "Pub. L. 94-412 (90 Stat. 1255; 50 U.S.C. 1601)"
            + "|[Pub. L. 94-412 (90 Stat. 1255; 50 U.S.C. 1601)]",
        "Executive order of May 20, 1880 (unnumbered series)"
            + "|[Executive order of May 20, 1880 (unnumbered series)] 1880-05-20",
        "EO 1919 1/2, April 21, 1914|[EO 1919 1/2] 1914-04-21"
      })
  void what_is_no_numbered_order_is_named_as_it_is_written(String target, String meant) {
    assertThat(read("Revoked by: " + target)).containsExactly("REVOKE UNDERGOES " + meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Note: This Executive order relates to the Selective Service System.",
        "NOTE: In memoriam of President Nixon",
        "Federal Register page and date: 75 FR 707, January 5, 2010",
        "Federal Register correction page and date: 75 FR 1013, January 8, 2010",
        "Republished at: 91 FR 17839, April 9, 2026",
        "",
        " \r\n ;; \t"
      })
  void what_is_no_relation_is_passed_over_in_silence(String notes) {
    assertThat(read(notes)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"August 34, 2017", "October 30, 3008", "March 9, 199"})
  void an_impossible_date_is_left_and_the_relation_read_without_it(String date) {
    assertThat(read("Amended by: EO 13808, " + date))
        .containsExactly("AMEND UNDERGOES EO 13808", "unread: " + date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Council terminated by EO 12007, August 22, 1977"
            + "|unread: Council terminated by EO 12007, August 22, 1977",
        "Ratified by: EO 12294|RATIFY UNDERGOES EO 12294",
        "EO 13679, October 10, 2014|unread: EO 13679, October 10, 2014",
        "Revokes: EP 14041, September 3, 2021|unread: EP 14041, September 3, 2021",
        "Revokes: EO 9-2, January 28, 1873|unread: EO 9-2, January 28, 1873",
        "Revokes:|unread: Revokes",
        "Superseded by: EO 11686, effective after October 6, 1972"
            + "|unread: EO 11686, effective after October 6, 1972",
        "Reinstates in part: EO 12070|unread: EO 12070",
        "Nullified by: Pub. L. 92-255 which establishes an Office superseding this order"
            + "|unread: Pub. L. 92-255 which establishes an Office superseding this order",
        "Provisions extended by: EO 9982|unread: Provisions extended by: EO 9982"
      })
  void what_cannot_be_read_is_left_as_it_stands_and_never_guessed(String notes, String left) {
    assertThat(read(notes)).containsExactly(left);
  }

  @Test
  void a_remark_behind_a_target_is_left_beside_the_relation() {
    assertThat(read("See: EO 13083, May 14, 1998 (which nullifies EO 10675); EO 13132"))
        .containsExactly(
            "SEE DOES EO 13083 1998-05-14",
            "unread: (which nullifies EO 10675)",
            "SEE DOES EO 13132");
  }

  @Test
  void a_label_that_leaves_open_which_verb_is_read_with_a_remark() {
    assertThat(read("Superseded or revoked by: EO 12919, June 3, 1994"))
        .containsExactly(
            "unread: Superseded or revoked by: EO 12919, June 3, 1994",
            "SUPERSEDE UNDERGOES EO 12919 1994-06-03");
  }

  @Test
  void dates_out_of_their_place_are_left() {
    assertThat(read("Amends: EO 14194, EO 14195, February 1, 2025; February 1, 2025"))
        .containsExactly(
            "AMEND DOES EO 14194", "AMEND DOES EO 14195 2025-02-01", "unread: February 1, 2025");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "Revokes: EO 1 ((((", "EO EO EO", ";;;:::", "Revokes: [)(]; EO"})
  void no_text_is_too_broken_to_be_read_through(String notes) {
    assertThat(read(notes)).isNotNull();
    assertThat(read(notes.repeat(49_000 / notes.length()))).isNotNull();
  }

  private static Arguments form(String notes, String... meant) {
    return arguments(notes, List.of(meant));
  }

  private static List<String> read(String notes) {
    return ReadNotes.of(notes);
  }
}
