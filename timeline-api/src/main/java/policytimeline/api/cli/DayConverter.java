package policytimeline.api.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Takes a day as the service does, so that a slip is told before anything starts.
final class DayConverter implements ITypeConverter<String> {

  @Override
  public String convert(String text) {
    try {
      return LocalDate.parse(text.strip()).toString();
    } catch (DateTimeException wrong) {
      throw new TypeConversionException("it is a day such as 2025-01-19; got: " + text);
    }
  }
}
