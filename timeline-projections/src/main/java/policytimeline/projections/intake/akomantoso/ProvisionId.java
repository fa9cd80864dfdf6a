package policytimeline.projections.intake.akomantoso;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Provision;

/// Reads the identifiers of Akoma Ntoso: `art_5-bis__para_2` is `art. 5-bis(2)`.
final class ProvisionId {

  private static final Map<String, String> UNITS =
      Map.of("art", "art. ", "sec", "sec. ", "rule", "rule ", "reg", "reg. ");

  private static final Map<String, String> UNITS_BY_ELEMENT =
      Map.of("article", "art. ", "section", "sec. ", "rule", "rule ");

  private static final Pattern UNIT =
      Pattern.compile(
          "(art|sec|rule|reg)_?(\\d+[A-Za-z]*(?:-(?!com|let|par|num)[a-z]+)*)(-.+)?\\.?");

  private static final Pattern WITHIN =
      Pattern.compile(
          "(?:subsec|para|subpara|par|point|com|let|num|cl|subcl|item)_?([0-9A-Za-z]+(?:-[a-z]+)?)\\.?");

  /// Before the unit stand the parts that contain it.
  private static final Pattern CONTAINER = Pattern.compile("(?!mod|qstr|qtext)[A-Za-z]+_?.*");

  private static final Pattern NUMBER = Pattern.compile("\\d+[A-Za-z]*(?:[- ][a-z]+)?");

  private ProvisionId() {}

  /// Empty where the identifier is of something that is no numbered provision, such as a list.
  static Optional<Provision> of(@Nullable String id) {
    if (id == null || id.length() > Provision.MAX_LENGTH) {
      return Optional.empty();
    }
    var number = new StringBuilder();
    for (var part : id.split("__", -1)) {
      if (!add(part, number)) {
        return Optional.empty();
      }
    }
    return number.isEmpty() ? Optional.empty() : Optional.of(Provision.of(number.toString()));
  }

  /// By what its element is and how it is numbered in the text, `Art. 5-bis.`.
  static Optional<Provision> of(String element, String printed) {
    var unit = UNITS_BY_ELEMENT.get(element);
    var number = NUMBER.matcher(printed);
    return unit == null || !number.find() || printed.length() > Provision.MAX_LENGTH
        ? Optional.empty()
        : Optional.of(Provision.of(unit + number.group().replace(' ', '-')));
  }

  static boolean isUnit(String element) {
    return UNITS_BY_ELEMENT.containsKey(element);
  }

  private static boolean add(String part, StringBuilder number) {
    var unit = UNIT.matcher(part);
    if (number.isEmpty() && unit.matches()) {
      number.append(UNITS.get(unit.group(1))).append(unit.group(2));
      return unit.group(3) == null || addWithin(unit.group(3).substring(1), number);
    }
    return number.isEmpty() ? CONTAINER.matcher(part).matches() : addWithin(part, number);
  }

  private static boolean addWithin(String parts, StringBuilder number) {
    for (var part : parts.split("-(?=com|let|par|num)", -1)) {
      var within = WITHIN.matcher(part);
      if (!within.matches()) {
        return false;
      }
      number.append('(').append(within.group(1)).append(')');
    }
    return true;
  }
}
