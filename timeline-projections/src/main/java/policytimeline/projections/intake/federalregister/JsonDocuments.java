package policytimeline.projections.intake.federalregister;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.UnreadableFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Goes through the documents of a file of JSON, one at a time: a response to a search, an array of
/// documents, one document, or one a line. Of each only the fields that are read are kept.
final class JsonDocuments {

  private static final Set<String> FIELDS =
      Set.of(
          DocumentRow.ORDER_NUMBER,
          DocumentRow.SIGNED,
          DocumentRow.DOCUMENT_NUMBER,
          DocumentRow.SUBTYPE,
          "type",
          "title",
          "toc_doc",
          "citation",
          "html_url",
          "pdf_url",
          "publication_date",
          "proclamation_number",
          "presidential_document_number",
          "correction_of",
          "disposition_notes",
          "executive_order_notes");

  private static final int LONGEST_TEXT = 1024 * 1024;

  private static final int LONGEST_NAME = 1000;

  /// Documents hold objects in arrays, and a response holds documents; nothing lies deeper.
  private static final int DEEPEST = 50;

  private static final int NAMES_SHOWN = 8;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(LONGEST_NAME)
                  .maxNestingDepth(DEEPEST)
                  .build())
          .build();

  private final JsonParser parser;
  private final Consumer<DocumentRow> documents;
  private long count;

  private JsonDocuments(JsonParser parser, Consumer<DocumentRow> documents) {
    this.parser = parser;
    this.documents = documents;
  }

  /// Hands over every document.
  ///
  /// @return how many there are
  /// @throws UnreadableFile when the file is no such JSON
  static long forEach(Content content, Consumer<DocumentRow> documents) throws IOException {
    try (var text = content.text();
        var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      return forEach(parser, documents);
    } catch (CharacterCodingException notUtf8) {
      throw UnreadableFile.notUtf8();
    }
  }

  private static long forEach(JsonParser parser, Consumer<DocumentRow> documents)
      throws IOException {
    var reading = new JsonDocuments(parser, documents);
    try {
      reading.all();
      return reading.count;
    } catch (JacksonIOException failed) {
      throw failed.getCause();
    } catch (StreamConstraintsException _) {
      throw new UnreadableFile(
          "No text in the Federal Register's JSON has more than %d characters, and nothing lies"
                  .formatted(LONGEST_TEXT)
              + " deeper than %d levels; in line %d something does."
                  .formatted(DEEPEST, line(parser)));
    } catch (JacksonException malformed) {
      throw otherwise(
          "in line %d it is not JSON: %s".formatted(line(parser), malformed.getOriginalMessage()));
    }
  }

  private void all() {
    var any = false;
    for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
      any = true;
      if (token == JsonToken.START_ARRAY) {
        array();
      } else {
        element(token);
      }
    }
    if (!any) {
      throw otherwise("the file is empty.");
    }
  }

  private void array() {
    for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      element(token);
    }
  }

  private void element(JsonToken token) {
    if (token != JsonToken.START_OBJECT) {
      throw otherwise("in line %d stands what is no object.".formatted(line(parser)));
    }
    object();
  }

  private void object() {
    var line = line(parser);
    var fields = new LinkedHashMap<String, String>();
    var names = new ArrayList<String>();
    var isResponse = false;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = parser.currentName();
      if (names.size() < NAMES_SHOWN) {
        names.add(name);
      }
      var value = parser.nextToken();
      isResponse |= name.equals("count") || name.equals("results");
      if (value == JsonToken.START_ARRAY && name.equals("results")) {
        array();
      } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL && FIELDS.contains(name)) {
        fields.put(name, parser.getString());
      } else {
        parser.skipChildren();
      }
    }
    if (!isResponse) {
      document(new JsonDocument(line, fields), names);
    }
  }

  /// The first object tells whether the file is of this format; a later one may be broken.
  private void document(JsonDocument document, List<String> names) {
    if (count == 0 && !document.isNamed()) {
      throw otherwise(
          "its first object has no %s: %s"
              .formatted(DocumentRow.DOCUMENT_NUMBER, String.join(", ", names)));
    }
    count++;
    documents.accept(document);
  }

  private static int line(JsonParser parser) {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  private static UnreadableFile otherwise(String got) {
    return new UnreadableFile(
        "The file must be JSON of the Federal Register: a response to a search, an array of"
            + " documents, one document, or one document a line; "
            + got);
  }
}
