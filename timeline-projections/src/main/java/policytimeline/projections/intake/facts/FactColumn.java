package policytimeline.projections.intake.facts;

import java.util.List;
import policytimeline.projections.store.LogJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// One column of the table of events, and how its cells are written.
///
/// @param name as the header has it, such as `source.url`
/// @param place where the value stands in the JSON of the event
record FactColumn(String name, List<String> place, Form form) {

  /// What stands in a cell.
  enum Form {
    TEXT,
    /// As JSON; a list that is empty says the same as none.
    LIST,
    /// As JSON, whatever it is.
    JSON,
    /// The languages that have no column of their own, as JSON.
    OTHER_LANGUAGES
  }

  private static final String STARTS_A_FORMULA = "=+-@\t\r";

  static FactColumn of(String name, Form form) {
    return new FactColumn(name, List.of(name.split("\\.", -1)), form);
  }

  /// The cell for an event; empty where the event has nothing for it.
  String cell(ObjectNode event) {
    JsonNode value = event;
    for (var step : place) {
      value = value.path(step);
    }
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    return switch (form) {
      case TEXT -> harmless(value.asString());
      case LIST -> value.isEmpty() ? "" : value.toString();
      case JSON -> value.toString();
      case OTHER_LANGUAGES -> {
        var others = ((ObjectNode) value).deepCopy().remove(FactColumns.LANGUAGES);
        yield others.isEmpty() ? "" : others.toString();
      }
    };
  }

  /// Puts what a cell says in its place.
  ///
  /// @throws IllegalArgumentException when it is not of its form
  void put(String cell, ObjectNode event) {
    var value = value(cell);
    var holder = event;
    for (var step : place.subList(0, place.size() - 1)) {
      holder = holder.get(step) instanceof ObjectNode there ? there : holder.putObject(step);
    }
    var last = place.getLast();
    if (holder.get(last) instanceof ObjectNode before && value instanceof ObjectNode others) {
      others.properties().forEach(each -> before.set(each.getKey(), each.getValue()));
    } else {
      holder.set(last, value);
    }
  }

  private JsonNode value(String cell) {
    if (form == Form.TEXT) {
      return StringNode.valueOf(meant(cell));
    }
    try {
      var value = LogJson.MAPPER.readTree(cell);
      if (form != Form.OTHER_LANGUAGES || value.isObject()) {
        return value;
      }
    } catch (JacksonException notJson) {
      // told below
    }
    throw new IllegalArgumentException(
        form == Form.OTHER_LANGUAGES
            ? "%s: texts by language in JSON, such as {\"fr\": \"Plan\"}; got: %s"
                .formatted(name, cell)
            : "%s: JSON, such as [\"sec. 1\", \"sec. 2\"]; got: %s".formatted(name, cell));
  }

  /// A text that a spreadsheet would take for a formula gets an apostrophe before it, and so does
  /// one that looks as if it had got one.
  private static String harmless(String text) {
    return startsAFormula(text) ? "'" + text : text;
  }

  private static String meant(String cell) {
    return cell.startsWith("'") && startsAFormula(cell) ? cell.substring(1) : cell;
  }

  private static boolean startsAFormula(String text) {
    var first = 0;
    while (first < text.length() && text.charAt(first) == '\'') {
      first++;
    }
    return first < text.length() && STARTS_A_FORMULA.indexOf(text.charAt(first)) >= 0;
  }
}
