package policytimeline.api.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.frame.Address.Carried;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.frame.Cited;
import policytimeline.api.frame.Notice;

/// What stands on the page of the findings.
///
/// @param tiles counts by kind, each of which narrows to it
/// @param more where the list goes on
record Findings(
    String heading,
    List<Notice> notices,
    List<Tile> tiles,
    Filtering filtering,
    List<Card> cards,
    @Nullable String more,
    List<Go> downloads) {

  record Tile(String href, String code, String word, String number, boolean current) {}

  /// The form of the filters, as filled in.
  ///
  /// @param sources the publishers that have a part in any, with how many
  record Filtering(
      List<Carried> carried,
      String slug,
      List<Choice> sources,
      String on,
      String known,
      boolean narrowed) {}

  record Choice(String code, String word, boolean chosen) {}

  /// One finding.
  ///
  /// @param period as an interval that ends before its second day
  /// @param used whether the answers use one of its sides
  record Card(
      String code,
      String glyph,
      String kind,
      Cited of,
      String message,
      @Nullable String period,
      String meaning,
      List<Side> sides,
      boolean used,
      List<Go> links) {}

  /// What one entry states.
  ///
  /// @param used whether what held of the instrument follows from it
  /// @param voided whether it no longer stands as recorded
  record Side(
      String href,
      String position,
      String what,
      @Nullable String effective,
      String source,
      @Nullable String url,
      boolean used,
      boolean voided) {}
}
