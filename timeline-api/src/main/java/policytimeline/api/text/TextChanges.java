package policytimeline.api.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.TwoTimes;
import policytimeline.projections.text.TextQueries;
import policytimeline.projections.text.TextQueries.At;

/// What changed in the text of an instrument from one question to another, word by word, for
/// whoever shows it in place.
@Component
public class TextChanges {

  /// A run of words that is equal, deleted or inserted.
  public record Words(String change, String text) {}

  /// One provision, by its later number where it has one.
  public record Provision(String number, @Nullable String heading, List<Words> words) {}

  private final TextQueries texts;

  TextChanges(TextQueries texts) {
    this.texts = texts;
  }

  /// The provisions that changed, in the order of the later text.
  ///
  /// @param most as many provisions are compared
  public List<Provision> of(String slug, TwoTimes times, String language, int most) {
    var comparing = new Comparing(Locale.forLanguageTag(language));
    return texts.compare(slug, at(times.from()), at(times.to()), language).changes().stream()
        .limit(most)
        .map(change -> ComparisonAnswer.ChangeAnswer.of(change, comparing))
        .flatMap(TextChanges::provision)
        .toList();
  }

  private static Stream<Provision> provision(ComparisonAnswer.ChangeAnswer change) {
    var reading = change.after() == null ? change.before() : change.after();
    if (reading == null) {
      return Stream.empty();
    }
    var words = change.words().stream().map(each -> new Words(each.change(), each.text())).toList();
    return Stream.of(new Provision(reading.number(), reading.heading(), words));
  }

  private static At at(AsOf asOf) {
    return new At(asOf.on(), asOf.position());
  }
}
