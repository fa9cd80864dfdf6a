package policytimeline.api.frame;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import policytimeline.api.frame.AsOfBar.Go;
import policytimeline.api.language.Language;

/// What a reader must know before what follows.
///
/// @param kind warn or bad, which colours its edge, or empty, which frames it
public record Notice(String kind, String said, String then, List<Go> links) {

  /// In the words of a key and of what stands beside it under `.then`.
  public static Notice of(String kind, String key, List<Go> links, Language language) {
    return new Notice(kind, language.text(key), language.text(key + ".then"), links);
  }

  /// That entries which could not be read are left out.
  public static Notice incomplete(Language language) {
    return of("bad", "notice.incomplete", List.of(), language);
  }

  /// That a day lies before what is covered.
  public static Notice uncovered(LocalDate on, LocalDate since, Address here, Language language) {
    return new Notice(
        "empty",
        language.text("notice.uncovered", language.date(on)),
        language.text("notice.uncovered.then", language.date(since)),
        List.of(
            new Go(
                here.with("on", since).link(),
                language.text("notice.uncovered.go", language.date(since)))));
  }

  /// That sources were last looked at before a day.
  public static Notice stale(LocalDate checked, LocalDate on, Language language) {
    return new Notice(
        "warn",
        language.text(
            "notice.stale",
            language.date(checked),
            language.number(ChronoUnit.DAYS.between(checked, on))),
        language.text("notice.stale.then"),
        List.of());
  }
}
