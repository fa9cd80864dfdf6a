package policytimeline.api.why;

import java.time.LocalDate;
import java.util.Locale;
import policytimeline.api.language.Language;
import policytimeline.core.event.Act;
import policytimeline.core.phase.Applies;
import policytimeline.core.phase.Status;
import policytimeline.projections.explanation.Explanation.Alternative;

/// Says in one sentence what held, and what one entry more would give.
final class AnswerSentences {

  private final Language language;
  private final ActSentences acts;

  AnswerSentences(Language language) {
    this.language = language;
    this.acts = new ActSentences(language);
  }

  /// What held on a day.
  ///
  /// @param past whether the day had passed when the record was made
  String of(String citation, LocalDate on, boolean past, Status status, Applies applies) {
    var key = past ? "answer.past" : "answer.present";
    return switch (status) {
      case UNKNOWN -> language.text("answer.unknown", language.date(on), citation);
      case IN_FORCE, PARTLY_IN_FORCE ->
          language.text(key + "." + applies.code(), language.date(on), citation, word(status));
      case NOT_YET_ISSUED,
          NOT_YET_IN_FORCE,
          SUSPENDED,
          REVOKED,
          SUPERSEDED,
          RESCINDED,
          REPEALED,
          VACATED,
          EXPIRED,
          WITHDRAWN ->
          language.text(key, language.date(on), citation, word(status));
    };
  }

  /// That the day lies before what is covered.
  String uncovered(String citation, LocalDate on, LocalDate since) {
    return language.text("answer.uncovered", language.date(on), citation, language.date(since));
  }

  /// What one entry more would give.
  String of(Alternative alternative, LocalDate on) {
    return language.text(
        "would." + key(alternative),
        acts.noun(alternative.act()),
        given(alternative.status(), alternative.applies()),
        language.on(on),
        made(alternative.act()));
  }

  /// That a coverage of the day would let the record speak.
  String ofCoverage(LocalDate on, Status status, Applies applies) {
    return language.text("would.covered", "", given(status, applies), language.date(on));
  }

  private static String key(Alternative alternative) {
    var about = alternative.about();
    return switch (alternative.step()) {
      case RETRACTED -> about != null && about.corrected() ? "restored" : "retracted";
      case DATED, SIGNED, RECORDED -> alternative.step().name().toLowerCase(Locale.ROOT);
    };
  }

  private String made(Act act) {
    var signed = act.signedOn();
    return signed == null ? "" : language.on(signed);
  }

  private String given(Status status, Applies applies) {
    return switch (status) {
      case UNKNOWN -> language.text("would.give.unknown");
      case IN_FORCE, PARTLY_IN_FORCE -> language.text("would.give." + applies.code(), word(status));
      case NOT_YET_ISSUED,
          NOT_YET_IN_FORCE,
          SUSPENDED,
          REVOKED,
          SUPERSEDED,
          RESCINDED,
          REPEALED,
          VACATED,
          EXPIRED,
          WITHDRAWN ->
          language.text("would.give", word(status));
    };
  }

  private String word(Status status) {
    return language.text("status." + status.code());
  }
}
