package policytimeline.api.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import policytimeline.api.instrument.Instruments.FoundTwice;
import policytimeline.api.known.AsOf;
import policytimeline.api.known.Known;
import policytimeline.core.text.ProvisionChange;
import policytimeline.core.text.ProvisionChange.Kind;
import policytimeline.core.text.ProvisionChange.Reading;
import policytimeline.core.text.TextComparison;

/// What changed in the text of one instrument.
record ComparisonAnswer(
    String slug,
    SideAnswer from,
    SideAnswer to,
    String zone,
    String lang,
    String permalink,
    boolean incomplete,
    CountsAnswer counts,
    List<ChangeAnswer> changes) {

  record SideAnswer(LocalDate on, Known known) {

    static SideAnswer of(AsOf asOf) {
      return new SideAnswer(asOf.on(), asOf.known());
    }
  }

  record CountsAnswer(int added, int removed, int changed, int renumbered, int unchanged) {

    static CountsAnswer of(TextComparison compared) {
      return new CountsAnswer(
          count(Kind.ADDED, compared),
          count(Kind.REMOVED, compared),
          count(Kind.CHANGED, compared),
          count(Kind.RENUMBERED, compared),
          compared.unchanged());
    }

    private static int count(Kind kind, TextComparison compared) {
      return (int) compared.changes().stream().filter(each -> each.kind() == kind).count();
    }
  }

  record ReadingAnswer(String number, @Nullable String heading) {

    static @Nullable ReadingAnswer of(@Nullable Reading reading) {
      return reading == null
          ? null
          : new ReadingAnswer(reading.number().number(), reading.heading());
    }
  }

  record WordsAnswer(String change, String text) {

    static WordsAnswer of(Run run) {
      return new WordsAnswer(run.change().code(), run.text());
    }
  }

  record ChangeAnswer(
      String change,
      @Nullable ReadingAnswer before,
      @Nullable ReadingAnswer after,
      String granularity,
      List<WordsAnswer> words,
      List<String> entries) {

    static ChangeAnswer of(ProvisionChange change, Comparing comparing) {
      var difference = comparing.of(text(change.before()), text(change.after()));
      return new ChangeAnswer(
          change.kind().code(),
          ReadingAnswer.of(change.before()),
          ReadingAnswer.of(change.after()),
          difference.granularity().code(),
          difference.runs().stream().map(WordsAnswer::of).toList(),
          change.entries());
    }

    private static String text(@Nullable Reading reading) {
      return reading == null || reading.text() == null ? "" : reading.text();
    }
  }

  static ComparisonAnswer of(
      FoundTwice found, TextComparison compared, String language, String permalink) {
    var comparing = new Comparing(Locale.forLanguageTag(language));
    return new ComparisonAnswer(
        found.slug(),
        SideAnswer.of(found.times().from()),
        SideAnswer.of(found.times().to()),
        found.times().zone().getId(),
        language,
        permalink,
        found.incomplete(),
        CountsAnswer.of(compared),
        compared.changes().stream().map(each -> ChangeAnswer.of(each, comparing)).toList());
  }
}
