package policytimeline.core.text;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.ProvisionText;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Wording;
import policytimeline.core.phase.Phase;
import policytimeline.core.text.TextProvision.Origin;

/// A provision while its text is being made.
record Line(
    Provision number,
    Origin origin,
    List<Provision> formerly,
    @Nullable Wording heading,
    @Nullable Wording text,
    boolean written,
    List<String> entries) {

  /// As a fact brings it in.
  static Line written(ProvisionText told, String fact, String entry) {
    return new Line(
        told.provision(),
        new Origin(fact, told.provision()),
        List.of(),
        told.heading(),
        told.text(),
        true,
        List.of(entry));
  }

  /// Known only because acts name it.
  static Line named(Provision number, String fact, List<String> entries) {
    return new Line(
        number, new Origin(fact, number), List.of(), null, null, false, List.copyOf(entries));
  }

  /// With what a replacement tells. A heading alone leaves the text, and a text alone the heading;
  /// where neither is told, the text that held holds no more.
  Line replaced(ProvisionText told, String entry) {
    var text = told.heading() == null || told.text() != null ? told.text() : this.text;
    return new Line(
        number,
        origin,
        formerly,
        told.heading() == null ? heading : told.heading(),
        text,
        true,
        and(entry));
  }

  Line renumbered(Provision to, String entry) {
    var numbers = Stream.concat(formerly.stream(), Stream.of(number)).toList();
    return new Line(to, origin, numbers, heading, text, true, and(entry));
  }

  Line removed(String entry) {
    return new Line(number, origin, formerly, heading, text, written, and(entry));
  }

  TextProvision provision(@Nullable Phase phase) {
    return new TextProvision(number, origin, formerly, heading, text, written, entries, phase);
  }

  private List<String> and(String entry) {
    return entries.contains(entry)
        ? entries
        : Stream.concat(entries.stream(), Stream.of(entry)).toList();
  }
}
