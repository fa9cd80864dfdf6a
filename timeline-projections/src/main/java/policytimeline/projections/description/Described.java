package policytimeline.projections.description;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import policytimeline.core.event.Source;

/// An instrument as it is described.
///
/// @param titles by language; empty where none is recorded
public record Described(
    String slug,
    String citation,
    Map<String, String> titles,
    String family,
    String kind,
    String jurisdiction,
    String issuer,
    LocalDate issued,
    List<String> topics,
    List<String> agencies,
    List<Source> sources) {

  /// In English, or in the language there is, or else the citation.
  public String title() {
    return title("en");
  }

  /// In a language, in English, or in the language there is, or else the citation.
  public String title(String language) {
    var asked = titles.get(language);
    return asked != null ? asked : title(titles, citation);
  }

  /// In English, or in the language there is, or else the citation.
  public static String title(Map<String, String> titles, String citation) {
    var english = titles.get("en");
    return english != null ? english : titles.values().stream().findFirst().orElse(citation);
  }
}
