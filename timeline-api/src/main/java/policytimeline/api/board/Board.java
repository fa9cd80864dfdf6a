package policytimeline.api.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.frame.Address.Carried;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.frame.Day;
import policytimeline.api.frame.Notice;
import policytimeline.api.frame.Title;

/// What stands on the board.
///
/// @param years the first and the last year of the life lines
/// @param more where the list goes on
record Board(
    String heading,
    String lede,
    Cover cover,
    List<Notice> notices,
    List<Tile> tiles,
    List<Chip> chips,
    Filtering filtering,
    List<Group> groups,
    String years,
    Around around,
    @Nullable String more,
    Downloads downloads) {

  /// What is covered, how fresh it is, and what is known.
  record Cover(@Nullable Day since, @Nullable Day checked, String known) {}

  /// How many have a status; a link that narrows to them.
  record Tile(String href, String code, long number, String shown, boolean current) {}

  /// A filter that is on, and the link that drops it.
  record Chip(String href, String text) {}

  /// The form of the filters, as filled in.
  record Filtering(
      List<Carried> carried,
      List<Choice> families,
      List<Choice> statuses,
      List<Choice> jurisdictions,
      List<Choice> kinds,
      String issuer,
      String agency,
      String topic,
      String q) {}

  record Choice(String code, String word, boolean chosen) {}

  /// All of one status, by family.
  ///
  /// @param hint what a reader might take it for, and must not
  record Group(String code, String number, @Nullable String hint, List<Family> families) {}

  /// @param all where the whole family is, if not all of it stands here
  record Family(String word, String number, List<Row> rows, @Nullable Go all) {}

  /// @param since the first day of the phase
  /// @param last its last day, and `then` what follows
  /// @param life drawn
  record Row(
      String href,
      String citation,
      String code,
      @Nullable Title title,
      List<String> badges,
      @Nullable Day since,
      @Nullable Day last,
      @Nullable String then,
      String life) {}

  /// The strip of changes with its slider, and the steps to the nearest ones.
  record Around(
      String strip,
      List<Year> years,
      long earliest,
      long latest,
      long day,
      String shown,
      List<Carried> carried,
      @Nullable Step previous,
      @Nullable Step next) {}

  record Year(String href, String text, boolean current) {}

  record Step(String href, String day, String what) {}

  record Downloads(String json, String permalink) {}
}
