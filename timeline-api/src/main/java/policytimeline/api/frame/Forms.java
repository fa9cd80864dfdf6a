package policytimeline.api.frame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.api.frame.ClockForm.Field;
import policytimeline.api.language.Language;
import policytimeline.api.problem.Fault;

/// Makes the form of the clocks. Where a field is at fault it says so beside it, and shows a value
/// that works.
public final class Forms {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])-\\d{2}");

  private Forms() {}

  /// One day, and what was known of it.
  public static ClockForm one(Address here, @Nullable String on, Language language) {
    return one(here, on, List.of(), language);
  }

  static ClockForm one(Address here, @Nullable String on, List<Fault> faults, Language language) {
    return new ClockForm(
        here.path(),
        language.text("clocks.choose"),
        language.text("clocks.show"),
        List.of(
            day("on", on, faults, language), known("known", here.first("known"), faults, language)),
        here.carried("on", "known", "atLeast"),
        null);
  }

  /// Two days, and what was known of each.
  public static ClockForm two(
      Address here, @Nullable String from, @Nullable String to, Language language) {
    return two(here, from, to, List.of(), language);
  }

  static ClockForm two(
      Address here,
      @Nullable String from,
      @Nullable String to,
      List<Fault> faults,
      Language language) {
    return new ClockForm(
        here.path(),
        language.text("clocks.choose.two"),
        language.text("clocks.compare"),
        List.of(
            day("from", from, faults, language),
            known("fromKnown", here.first("fromKnown"), faults, language),
            inOrder(day("to", to, faults, language), from, language),
            known("toKnown", here.first("toKnown"), faults, language)),
        here.carried("from", "fromKnown", "to", "toKnown", "atLeast"),
        null);
  }

  private static Field day(
      String name, @Nullable String value, List<Fault> faults, Language language) {
    var wrong = isAtFault(name, faults);
    return new Field(
        name,
        language.text("clocks." + name),
        null,
        // what is no date would be emptied by a field for dates
        wrong ? "text" : "date",
        value,
        wrong ? language.text(dayFault(value), works(value), String.valueOf(value)) : null);
  }

  /// A day that is one can only be at fault for coming before the first.
  private static Field inOrder(Field field, @Nullable String from, Language language) {
    var value = field.value();
    if (field.fault() == null || from == null || value == null || !isDay(value)) {
      return field;
    }
    return new Field(
        field.name(),
        field.label(),
        null,
        "date",
        value,
        language.text("fault.day.order", from, value));
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text.strip()).getYear() > 0;
    } catch (DateTimeException none) {
      return false;
    }
  }

  private static Field known(
      String name, @Nullable String value, List<Fault> faults, Language language) {
    return new Field(
        name,
        language.text("clocks.known"),
        language.text("clocks.known.hint"),
        "text",
        value,
        isAtFault(name, faults)
            ? language.text(
                name.equals("toKnown") ? "fault.known.later" : "fault.known", String.valueOf(value))
            : null);
  }

  private static boolean isAtFault(String name, List<Fault> faults) {
    return faults.stream().anyMatch(fault -> fault.field().equals(name));
  }

  private static String dayFault(@Nullable String value) {
    return value == null || value.isBlank() ? "fault.day.missing" : "fault.day";
  }

  /// The last day of the month that was meant, or any day.
  private static String works(@Nullable String value) {
    var read = DAY.matcher(value == null ? "" : value.strip());
    return read.matches()
        ? YearMonth.of(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)))
            .atEndOfMonth()
            .toString()
        : "2025-01-19";
  }
}
