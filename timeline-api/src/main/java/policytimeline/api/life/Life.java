package policytimeline.api.life;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.frame.Day;
import policytimeline.api.frame.Notice;
import policytimeline.api.frame.Title;

/// What stands on the page of an instrument.
///
/// @param status its code
/// @param standing what goes with the status: since when, until when
/// @param plan where its pillars and actions are
/// @param citing how to cite it as it stood
record Life(
    String crumb,
    String citation,
    @Nullable Title title,
    @Nullable Title besides,
    String status,
    String standing,
    List<Notice> notices,
    @Nullable Phases phases,
    Reason why,
    List<Fact> facts,
    Links links,
    String citing,
    @Nullable Kinship kinship,
    @Nullable Minds minds,
    Text text,
    List<Found> findings,
    Trail trail,
    @Nullable String plan) {

  /// @param years beneath the bar
  record Phases(String bar, List<String> years, List<PhaseRow> rows) {}

  /// @param here whether it is the one of the day
  record PhaseRow(
      String anchor,
      String status,
      @Nullable String applies,
      boolean here,
      Day from,
      @Nullable Day last,
      String lasted,
      List<Sentence> because) {}

  /// @param entry its position, and the link to it on this page
  record Sentence(String text, @Nullable String entry, @Nullable String href) {}

  record Reason(
      String heading, String sentence, List<Sentence> because, List<String> wouldChange) {}

  record Fact(String name, List<Value> values) {}

  record Value(String text, @Nullable String href) {}

  record Links(String permalink, String json, String evidence) {}

  record Kinship(String wide, String narrow, List<Related> rows, @Nullable String more) {}

  /// @param says what it does to this one, or this one to it
  record Related(String citation, @Nullable String href, String says, @Nullable Day on) {}

  /// Where the record changed its mind.
  record Minds(String wide, String narrow, Day on, List<Mind> rows) {}

  record Mind(String label, String href, String status, String says) {}

  /// @param none said where no text is recorded
  record Text(List<Provision> provisions, @Nullable String none, boolean more) {}

  record Provision(String number, @Nullable String heading, @Nullable String text, String status) {}

  record Found(String kind, String message, String days) {}

  /// @param older how many entries stand only in the interface for programs
  record Trail(List<Entry> entries, @Nullable String older) {}

  /// @param voided whether it no longer stands as recorded
  record Entry(
      String anchor,
      String what,
      String position,
      boolean voided,
      @Nullable String effective,
      String source,
      @Nullable String url,
      String recorded,
      String recorder,
      String id) {}
}
