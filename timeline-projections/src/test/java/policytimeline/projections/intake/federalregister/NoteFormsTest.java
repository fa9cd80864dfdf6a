package policytimeline.projections.intake.federalregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The odd forms that a survey of the notes found, each with the order that has it and what is
/// read. What is read is parted by ` + `.
class NoteFormsTest {

  @ParameterizedTest(name = "EO {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "14048 | Partially supersedes: EO 13889, September 27, 2019"
            + " | SUPERSEDE DOES EO 13889 2019-09-27 in part",
        "14005 | Partially revokes: EO 13858, January 31, 2019"
            + " | REVOKE DOES EO 13858 2019-01-31 in part",
        "13177 | Revoked (in part) by: EO 13316, September 17, 2003"
            + " | REVOKE UNDERGOES EO 13316 2003-09-17 in part",
        "14123 | Supersedes: EO 14017, February 24, 2021 (in part)"
            + " | SUPERSEDE DOES EO 14017 2021-02-24 in part",
        "13834 | Revoked in part by: EO 13990, January 20, 2021"
            + " | REVOKE UNDERGOES EO 13990 2021-01-20 in part",
        "11726 | Superseded to extent inconsistent by: EO 11748, December 4, 1973"
            + " | SUPERSEDE UNDERGOES EO 11748 1973-12-04 in part",
        "10945 | Supersedes (export control provisions): Proc. 2413, July 2, 1940"
            + " | SUPERSEDE DOES [Proc. 2413] 1940-07-02 in part",
        "12613 | Revoked by in part and supplemented by: EO 12959, May 6, 1995"
            + " | REVOKE UNDERGOES EO 12959 1995-05-06 in part"
            + " + SUPPLEMENT UNDERGOES EO 12959 1995-05-06 in part",
        "12748 | Revoked in pary by: EO 13415, December 1, 2006"
            + " | REVOKE UNDERGOES EO 13415 2006-12-01 in part",
        "13031 | Suspersedes: EO 12844, April 21, 1993 | SUPERSEDE DOES EO 12844 1993-04-21"
      })
  void in_part_compound_and_misspelt_labels(String order, String notes, String meant) {
    assertMeant(notes, meant);
  }

  @ParameterizedTest(name = "EO {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "14030 | Reinstates: EO 13690, January 30, 2015 | REINSTATE DOES EO 13690 2015-01-30",
        "13690 | Reinstated by: EO 14030, May 20, 2021 | REINSTATE UNDERGOES EO 14030 2021-05-20",
        "13990 | Suspends: EO 13920, May 1, 2020 | SUSPEND DOES EO 13920 2020-05-01",
        "13519 | Terminates: EO 13271, July 9, 2002 | REVOKE DOES EO 13271 2002-07-09",
        "12071 | Commission extended by: Pub. L. 96-14, May 24, 1979"
            + " | CONTINUE UNDERGOES [Pub. L. 96-14] 1979-05-24",
        "11406 | Expired:  June 30, 1968 | expired 1968-06-30",
        "11295 | Provisionally supersedes: EO 7856, March 31, 1938"
            + " | unread: Provisionally supersedes: EO 7856, March 31, 1938",
        "12276 | Ratified by: EO 12294, February 24,       1981"
            + " | RATIFY UNDERGOES EO 12294 1981-02-24",
        "9870 | Provisions extended by: EO 9982, July 29,       1948"
            + " | unread: Provisions extended by: EO 9982, July 29, 1948",
        "12356 | Revoked by: EO 12958, April 17, 1995 (effective date: 180 days after April 17, 1995)"
            + " | REVOKE UNDERGOES EO 12958 1995-04-17 effective 1995-10-14"
      })
  void coming_back_going_on_and_ending(String order, String notes, String meant) {
    assertMeant(notes, meant);
  }

  @ParameterizedTest(name = "EO {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "13811 | Supersedes: EO 13708, September 30, 2015 Revokes: EO 13805, July 19, 2017"
            + " | SUPERSEDE DOES EO 13708 2015-09-30 + REVOKE DOES EO 13805 2017-07-19",
        "13635 | Superseded by EO 13641, April 5, 2013 | SUPERSEDE UNDERGOES EO 13641 2013-04-05",
        "13957 | Revoked by: EO 14003 of January 22, 2021"
            + " | REVOKE UNDERGOES EO 14003 2021-01-22",
        "14360 | See: EO 14346; September 5, 2025 | SEE DOES EO 14346 2025-09-05",
        "13850 | See: EO 13835, May 21, 2018 and Proc. 8693, July 24, 2011"
            + " | SEE DOES EO 13835 2018-05-21 + SEE DOES [Proc. 8693] 2011-07-24",
        "7908 | Revoked by: Public Land Order 271, April 5, 1945 (10 FR 4110)(in part)"
            + " | REVOKE UNDERGOES [Public Land Order 271] 1945-04-05 in part",
        "13850 | See: EO 13808, August 34, 2017 | SEE DOES EO 13808 + unread: August 34, 2017",
        "9356 | Amended by: EO 9525,       February 28, 2945"
            + " | AMEND UNDERGOES EO 9525 + unread: February 28, 2945",
        "12612 | Revoked by: EO 13083, May 14, 1998 (which was suspended by EO 13095, August 5, 1998)"
            + " | REVOKE UNDERGOES EO 13083 1998-05-14"
            + " + EO 13083: SUSPEND UNDERGOES EO 13095 1998-08-05",
        "10925 | Superseded by: EO 11246, September 24, 1965 (Committee abolished)"
            + " | SUPERSEDE UNDERGOES EO 11246 1965-09-24",
        "11240 | See: EO 11264, December 31, 1965, which reestablishes both Boards"
            + " | SEE DOES EO 11264 1965-12-31 + unread: , which reestablishes both Boards",
        "10675 | See: EO 10745 (which nullifies EO 10675)"
            + " | SEE DOES EO 10745 + unread: (which nullifies EO 10675)"
      })
  void lines_targets_and_wrong_dates(String order, String notes, String meant) {
    assertMeant(notes, meant);
  }

  private static void assertMeant(String notes, String meant) {
    assertThat(ReadNotes.of(notes)).isEqualTo(List.of(meant.split(" \\+ ", -1)));
  }
}
