package policytimeline.projections.intake.akomantoso;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.LegalDate;

/// The address of an act, as far as it tells what act that is.
///
/// @param type such as `decreto_legislativo`, or `act` where the address is no nearer
/// @param actors who made it, where the address says so
/// @param date its day or its year
/// @param fragment what it points to within the act
record WorkUri(
    String country,
    String type,
    List<String> actors,
    String date,
    @Nullable String number,
    @Nullable String fragment) {

  private static final Pattern NIR =
      Pattern.compile("urn:nir:([^:]+):([^:]+):(\\d{4}(?:-\\d{2}-\\d{2})?);([^#~:@]+).*");

  private static final Pattern UK =
      Pattern.compile("https?://www\\.legislation\\.gov\\.uk/(?:id/)?([a-z]+)/(\\d{4})/(\\d+).*");

  private static final Pattern ELI =
      Pattern.compile("https?://data\\.europa\\.eu/eli/(reg|dir)(?:_[a-z]+)?/(\\d{4})/(\\d+).*");

  private static final Pattern COUNTRY = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{1,8})?");

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /// What follows the number, or stands in its place where there is none.
  private static final Pattern NO_NUMBER = Pattern.compile("[!~@:].*|main.*|.*@.*");

  /// The state itself: it makes whatever is not made by another.
  private static final String STATE = "stato";

  static Optional<WorkUri> parse(@Nullable String address) {
    if (address == null) {
      return Optional.empty();
    }
    var hash = address.indexOf('#');
    var fragment = hash < 0 || hash == address.length() - 1 ? null : address.substring(hash + 1);
    var path = (hash < 0 ? address : address.substring(0, hash)).strip();
    var nir = NIR.matcher(path);
    if (nir.matches()) {
      var actors = List.of(nir.group(1));
      return Optional.of(
          new WorkUri("it", nir.group(2), actors, nir.group(3), nir.group(4), fragment));
    }
    var uk = UK.matcher(path);
    if (uk.matches()) {
      var type = uk.group(1).startsWith("uk") ? uk.group(1).substring(2) : uk.group(1);
      return Optional.of(new WorkUri("uk", type, List.of(), uk.group(2), uk.group(3), fragment));
    }
    var eli = ELI.matcher(path);
    return eli.matches()
        ? Optional.of(
            new WorkUri("eu", eli.group(1), List.of(), eli.group(2), eli.group(3), fragment))
        : named(path, fragment);
  }

  /// By the naming convention of Akoma Ntoso: `/akn/it/act/legge/stato/1990-08-07/241/!main`.
  private static Optional<WorkUri> named(String path, @Nullable String fragment) {
    var parts = new ArrayList<>(Arrays.asList(path.replaceFirst("^[a-z]+://[^/]*", "").split("/")));
    parts.removeIf(String::isBlank);
    if (!parts.isEmpty() && parts.getFirst().equals("akn")) {
      parts.removeFirst();
    }
    var dated =
        parts.stream().filter(part -> DATE.matcher(part).matches()).findFirst().map(parts::indexOf);
    if (dated.isEmpty()
        || dated.get() < 2
        || !COUNTRY.matcher(parts.getFirst().toLowerCase(Locale.ROOT)).matches()) {
      return Optional.empty();
    }
    var at = dated.get();
    var next = at + 1 < parts.size() ? parts.get(at + 1) : "!";
    return Optional.of(
        new WorkUri(
            parts.getFirst().toLowerCase(Locale.ROOT),
            at == 2 ? parts.get(1) : parts.get(2),
            List.copyOf(parts.subList(Math.min(3, at), at)),
            parts.get(at),
            NO_NUMBER.matcher(next).matches() ? null : next,
            fragment));
  }

  /// An act of a form, as a text cites it.
  static WorkUri of(ActForm form, String date, String number) {
    return new WorkUri("it", form.word(), List.of(STATE), date, number, null);
  }

  String year() {
    return date.substring(0, 4);
  }

  /// Its day, where the address tells it.
  @Nullable LegalDate signedOn() {
    try {
      return date.length() == 10 ? LegalDate.parse(date) : null;
    } catch (IllegalArgumentException noSuchDay) {
      return null;
    }
  }

  /// The slug: country, type, who made it where that is not the state, year and number. Absent
  /// where the address has no number: nothing would then tell two acts of one year apart.
  Optional<InstrumentId> instrument() {
    if (number == null) {
      return Optional.empty();
    }
    var form = form();
    var makers = country.equals("eu") ? Stream.<String>empty() : makers();
    var words =
        Stream.of(
                Stream.of(country, form.map(ActForm::slug).orElse(type)),
                makers,
                Stream.of(year(), number))
            .flatMap(each -> each);
    try {
      return Optional.of(InstrumentId.of(words.map(Slugs::of).collect(Collectors.joining("-"))));
    } catch (IllegalArgumentException tooLong) {
      return Optional.empty();
    }
  }

  /// As people write it; empty where nothing tells how.
  Optional<Citation> citation() {
    return number == null
        ? Optional.empty()
        : form().flatMap(form -> form.citation(number, year())).map(Citation::of);
  }

  /// In the words of the address.
  String inWords() {
    var words = Stream.concat(Stream.of(type), makers()).map(word -> word.replaceAll("[_.]+", " "));
    var name = words.collect(Collectors.joining(" "));
    return number == null ? name + " " + date : name + " " + number + "/" + year();
  }

  Optional<Kind> kind() {
    return form().map(ActForm::kind);
  }

  private Optional<ActForm> form() {
    return ActForm.of(country, type);
  }

  private Stream<String> makers() {
    return actors.stream().filter(actor -> !actor.equalsIgnoreCase(STATE));
  }
}
