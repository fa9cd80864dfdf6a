package policytimeline.api.entry;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import policytimeline.api.language.Language;
import tools.jackson.databind.JsonNode;

/// Says in a few words what an entry records, and where it comes from.
public final class EntryWords {

  private EntryWords() {}

  /// What it records, and who acted.
  public static String what(EntryAnswer entry, Language language) {
    var data = entry.data();
    if (entry.type().equals("InstrumentRelated")) {
      return language.text(
          "entry.InstrumentRelated",
          language.text("relation." + data.path("relation").asString("see_also") + ".by"),
          data.path("to").path("citation").asString(""));
    }
    var by = data.path("by").path("citation").asString("");
    var said = language.sentence(type(entry.type(), language));
    return by.isEmpty() ? said : language.text("entry.by", said, by);
  }

  /// The word for a kind of entries.
  public static String type(String type, Language language) {
    var noun = language.word("entry", type);
    return noun.equals(type) ? language.word("event", type + ".noun") : noun;
  }

  /// The publisher, what it calls the document, and when it published it.
  public static String source(JsonNode source, Language language) {
    var parts = new ArrayList<String>();
    parts.add(source.path("publisher").asString(""));
    var citation = text(source, "citation");
    if (citation != null) {
      parts.add(citation);
    }
    var published = text(source, "publishedOn");
    if (published != null) {
      parts.add(language.text("sheet.source.published", published));
    }
    return String.join(", ", parts);
  }

  /// The text of a field; null where it has none.
  public static @Nullable String text(JsonNode node, String field) {
    var value = node.path(field);
    return value.isMissingNode() || value.isNull() ? null : value.asString();
  }
}
