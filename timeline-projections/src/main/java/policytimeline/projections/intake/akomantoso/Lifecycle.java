package policytimeline.projections.intake.akomantoso;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.LegalDate;

/// The events in the life of an act, in the order of the file.
///
/// @param unread those whose day or sort cannot be told
record Lifecycle(Metadata metadata, List<Event> events, List<Tag> unread) {

  /// @param place among the events of its day, counted from 1
  record Event(Tag tag, Sort sort, LegalDate day, int place) {

    @Nullable String source() {
      return tag.get("source");
    }
  }

  enum Sort {
    GENERATION,
    COMMENCEMENT,
    AMENDMENT,
    REPEAL
  }

  private static final Pattern REPEAL = Pattern.compile("(?i).*(repeal|revo[ck]|abrog).*");

  private static final Pattern COMMENCEMENT =
      Pattern.compile("(?i).*(into.?force|in.?force|commencement|entrata.?in.?vigore).*");

  private static final Pattern GENERATION = Pattern.compile("(?i).*(enact|generation|promulgat).*");

  static Lifecycle of(Metadata metadata) {
    var lifecycle = new Lifecycle(metadata, new ArrayList<>(), new ArrayList<>());
    metadata.events().forEach(lifecycle::add);
    return lifecycle;
  }

  private void add(Tag tag) {
    var day = Dates.read(tag.get("date"));
    var sort = sort(tag);
    if (day == null || sort.isEmpty()) {
      unread.add(tag);
    } else {
      var place = 1 + (int) events.stream().filter(event -> event.day().equals(day)).count();
      events.add(new Event(tag, sort.get(), day, place));
    }
  }

  /// By its type, else by what it refers to, else by how its source stands to the act.
  private Optional<Sort> sort(Tag tag) {
    var type = tag.get("type");
    if (type != null && !type.equals("generation")) {
      return switch (type) {
        case "amendment" -> Optional.of(Sort.AMENDMENT);
        case "repeal" -> Optional.of(Sort.REPEAL);
        default -> Optional.empty();
      };
    }
    var meaning = meaning(tag.get("refersTo"));
    if (COMMENCEMENT.matcher(meaning).matches()) {
      return Optional.of(Sort.COMMENCEMENT);
    }
    if (type != null || GENERATION.matcher(meaning).matches()) {
      return Optional.of(Sort.GENERATION);
    }
    if (REPEAL.matcher(meaning).matches()) {
      return Optional.of(Sort.REPEAL);
    }
    return metadata
        .reference(tag.get("source"))
        .flatMap(
            source ->
                switch (source.name()) {
                  case "original" -> Optional.of(Sort.GENERATION);
                  case "passiveRef" -> Optional.of(Sort.AMENDMENT);
                  default -> Optional.empty();
                });
  }

  private String meaning(@Nullable String refersTo) {
    return refersTo == null
        ? ""
        : metadata
                .reference(refersTo)
                .map(tag -> String.valueOf(tag.get("showAs")) + " " + tag.get("href"))
                .orElse("")
            + " "
            + refersTo;
  }

  Stream<Event> all(Sort sort) {
    return events.stream().filter(event -> event.sort() == sort);
  }

  /// The event of a name, or that with which a period of a name begins.
  Optional<Event> beginning(String period) {
    return named(period)
        .or(
            () ->
                metadata.intervals(period).stream()
                    .map(interval -> interval.get("start"))
                    .filter(Objects::nonNull)
                    .flatMap(start -> named(start).stream())
                    .findFirst());
  }

  /// The event with which a period ends.
  Optional<Event> end(String period) {
    return metadata.intervals(period).stream()
        .map(interval -> interval.get("end"))
        .filter(Objects::nonNull)
        .flatMap(end -> named(end).stream())
        .findFirst();
  }

  /// Whether a period is one of force: of efficacy or application alone it says so.
  boolean isOfForce(String period) {
    return metadata.intervals(period).stream()
        .map(interval -> meaning(interval.get("refersTo")))
        .noneMatch(meaning -> meaning.matches("(?i).*(effic|applic).*"));
  }

  private Optional<Event> named(String name) {
    var local = Modification.local(name);
    return events.stream().filter(event -> local.equals(event.tag().id())).findFirst();
  }

  /// When the act came into force, where the life cycle says so.
  Optional<LegalDate> inForceOn(Tag act) {
    return Optional.ofNullable(act.get("period"))
        .filter(this::isOfForce)
        .flatMap(this::beginning)
        .or(() -> all(Sort.COMMENCEMENT).findFirst())
        .map(Event::day);
  }
}
