package policytimeline.projections.intake.akomantoso;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.UnreadableFile;

/// Goes through an XML file from its first tag to its last. Nothing is fetched and no entity is
/// expanded: a file that declares any is refused.
final class Walk {

  /// What is met on the way.
  interface Visitor {

    /// An element begins.
    ///
    /// @param depth of the element; the root has 0
    void opened(Tag tag, int depth);

    void text(String characters);

    void closed(Tag tag, int depth);
  }

  static final int DEEPEST = 90;

  private static final Pattern NAMESPACE = Pattern.compile("(?i)http.*(/akn/|akomantoso).*");

  private static final Set<String> ENCODINGS = Set.of("UTF-8", "UTF8", "US-ASCII", "ASCII");

  private static final XMLInputFactory PARSERS = parsers();

  private final XMLStreamReader xml;
  private final Visitor visitor;
  private final Deque<Tag> open = new ArrayDeque<>();
  private String namespace = "";

  private Walk(XMLStreamReader xml, Visitor visitor) {
    this.xml = xml;
    this.visitor = visitor;
  }

  /// Hands over all that is met.
  ///
  /// @throws UnreadableFile when it is no well-formed file of Akoma Ntoso
  static void through(Content content, Visitor visitor) throws IOException {
    try (var text = new MarkupLimit(content.text())) {
      var xml = PARSERS.createXMLStreamReader(text);
      new Walk(xml, visitor).toTheEnd();
    } catch (CharacterCodingException notUtf8) {
      throw UnreadableFile.notUtf8();
    } catch (XMLStreamException broken) {
      throw unreadable(broken);
    }
  }

  private static XMLInputFactory parsers() {
    var parsers = XMLInputFactory.newDefaultFactory();
    parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    parsers.setProperty(XMLInputFactory.IS_COALESCING, false);
    parsers.setXMLResolver(
        (_, _, _, _) -> {
          throw new XMLStreamException("nothing else is fetched");
        });
    return parsers;
  }

  private void toTheEnd() throws XMLStreamException {
    var declared = xml.getCharacterEncodingScheme();
    if (declared != null && !ENCODINGS.contains(declared.toUpperCase(Locale.ROOT))) {
      throw new UnreadableFile(
          "The file must be encoded in UTF-8 and say so; it declares " + declared + ".");
    }
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> open();
        case XMLStreamConstants.END_ELEMENT -> close();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> visitor.text(xml.getText());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnreadableFile(
                "An Akoma Ntoso file has no document type and no entities of its own; this one has,"
                    + " on line "
                    + line()
                    + ".");
        default -> {}
      }
    }
  }

  private void open() {
    if (open.isEmpty()) {
      root();
    }
    if (open.size() == DEEPEST) {
      throw new UnreadableFile(
          "The elements of an act lie at most %d deep in each other; on line %d they lie deeper."
              .formatted(DEEPEST, line()));
    }
    var attributes = new LinkedHashMap<String, String>();
    for (var place = 0; place < xml.getAttributeCount(); place++) {
      if (xml.getAttributeNamespace(place) == null || xml.getAttributeNamespace(place).isEmpty()) {
        attributes.put(xml.getAttributeLocalName(place), xml.getAttributeValue(place));
      }
    }
    var isOwn = namespace.equals(xml.getNamespaceURI());
    var tag = new Tag(line(), xml.getLocalName(), isOwn, attributes);
    visitor.opened(tag, open.size());
    open.push(tag);
  }

  private void root() {
    var space = xml.getNamespaceURI();
    if (!xml.getLocalName().equals("akomaNtoso")
        || space == null
        || !NAMESPACE.matcher(space).matches()) {
      throw new UnreadableFile(
          "An Akoma Ntoso file begins with akomaNtoso in a namespace of Akoma Ntoso, such as"
              + " http://docs.oasis-open.org/legaldocml/ns/akn/3.0; this one begins with "
              + xml.getName());
    }
    namespace = space;
  }

  private void close() {
    var tag = open.pop();
    visitor.closed(tag, open.size());
  }

  private long line() {
    return xml.getLocation().getLineNumber();
  }

  private static UnreadableFile unreadable(XMLStreamException broken) throws IOException {
    switch (broken.getNestedException()) {
      case CharacterCodingException _ -> {
        return UnreadableFile.notUtf8();
      }
      case IOException failed -> throw failed;
      case null, default -> {}
    }
    var told = String.valueOf(broken.getMessage());
    var message = told.substring(told.indexOf("Message: ") < 0 ? 0 : told.indexOf("Message: ") + 9);
    var place = broken.getLocation();
    return new UnreadableFile(
        "The file is not well-formed XML%s: %s"
            .formatted(place == null ? "" : " on line " + place.getLineNumber(), message.strip()));
  }
}
