package policytimeline.projections.store;

import static tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;

import java.util.ArrayList;
import java.util.List;
import policytimeline.core.event.PolicyEvent;
import policytimeline.projections.store.EventAtFault.Fault;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/// Reads one event and finds all that is wrong with it. The library stops at the first fault, so
/// the part at fault is taken out and the rest is read again.
final class EventReader {

  /// Nobody reads more at once.
  private static final int MOST = 20;

  private final ObjectNode event;
  private final ObjectReader reader;
  private final List<Fault> faults = new ArrayList<>();

  EventReader(ObjectNode event, Class<? extends PolicyEvent> type) {
    this.event = event;
    this.reader = LogJson.MAPPER.readerFor(type).with(FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /// @throws EventAtFault naming every part at fault
  PolicyEvent read() {
    checkTexts("", event);
    PolicyEvent read = null;
    while (read == null && faults.size() < MOST) {
      try {
        read = reader.readValue(event);
      } catch (DatabindException wrong) {
        var steps = wrong.getPath();
        report(new Fault(place(steps), String.valueOf(wrong.getOriginalMessage())));
        if (!takeOut(steps)) {
          break;
        }
      }
    }
    if (read != null) {
      Required.missing(read).forEach(place -> report(new Fault(place, "it is required")));
    }
    if (read == null || !faults.isEmpty()) {
      throw new EventAtFault(faults);
    }
    return read;
  }

  /// No database takes a NUL, and half a character cannot be written.
  private void checkTexts(String place, JsonNode node) {
    if (node.isString()) {
      if (node.stringValue().codePoints().anyMatch(EventReader::isNoCharacter)) {
        report(new Fault(place, "a text of whole characters, none of them NUL"));
      }
    } else if (node.isArray()) {
      for (var i = 0; i < node.size(); i++) {
        checkTexts(place + "[" + i + "]", node.path(i));
      }
    } else {
      node.properties()
          .forEach(
              each ->
                  checkTexts(
                      place.isEmpty() ? each.getKey() : place + "." + each.getKey(),
                      each.getValue()));
    }
  }

  private static boolean isNoCharacter(int codePoint) {
    return codePoint == 0 || (codePoint >= 0xD800 && codePoint <= 0xDFFF);
  }

  /// What holds a part at fault, or was left without it, is not at fault by itself.
  private void report(Fault fault) {
    if (faults.stream().noneMatch(known -> isWithin(known.place(), fault.place()))) {
      faults.add(fault);
    }
  }

  private static boolean isWithin(String place, String around) {
    return around.isEmpty()
        || place.equals(around)
        || place.startsWith(around + ".")
        || place.startsWith(around + "[");
  }

  /// Of a list at fault nothing is left, since its other elements would change their places.
  private boolean takeOut(List<Reference> steps) {
    var last = steps.size() - 1;
    while (last >= 0 && steps.get(last).getPropertyName() == null) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    JsonNode holder = event;
    for (var step : steps.subList(0, last)) {
      holder = step(holder, step);
    }
    return holder instanceof ObjectNode object
        && object.remove(steps.get(last).getPropertyName()) != null;
  }

  private static JsonNode step(JsonNode from, Reference step) {
    return step.getPropertyName() == null
        ? from.path(step.getIndex())
        : from.path(step.getPropertyName());
  }

  private static String place(List<Reference> steps) {
    var place = new StringBuilder();
    for (var step : steps) {
      var name = step.getPropertyName();
      if (name == null) {
        place.append('[').append(step.getIndex()).append(']');
      } else {
        place.append(place.isEmpty() ? "" : ".").append(name);
      }
    }
    return place.toString();
  }
}
