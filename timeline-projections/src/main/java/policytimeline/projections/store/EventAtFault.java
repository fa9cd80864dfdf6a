package policytimeline.projections.store;

import java.util.List;
import java.util.stream.Collectors;

/// What was to be an event, and is none: all that is wrong with it.
public final class EventAtFault extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /// One part of it that is wrong.
  ///
  /// @param place of the part, such as `source.url` or `text[2].provision`; empty for the whole
  /// @param message what would be accepted, and what came
  public record Fault(String place, String message) {

    @Override
    public String toString() {
      return place.isEmpty() ? message : place + ": " + message;
    }
  }

  private final transient List<Fault> faults;

  EventAtFault(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
