package policytimeline.core.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import policytimeline.core.Facts;
import policytimeline.core.event.Act;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.phase.Why.Alternative;
import policytimeline.core.phase.Why.Step;

/// What holds of every answer to *why*, whatever is recorded.
class AnyWhyTest {

  private static final int HISTORIES = 500;

  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.parse("2023-06-01"),
          LocalDate.parse("2024-01-01"),
          LocalDate.parse("2024-02-15"),
          LocalDate.parse("2026-01-01"));

  /// What one history says of one day.
  private interface Law {
    void hold(List<Entry> entries, Timeline timeline, Why why);
  }

  @Test
  @Timeout(60)
  void it_agrees_with_the_timeline() {
    forAnyHistory(
        (_, timeline, why) -> {
          assertThat(why.status()).isEqualTo(timeline.statusOn(why.on()));
          assertThat(why.phase()).isEqualTo(timeline.phaseOn(why.on()).orElse(null));
        });
  }

  @Test
  @Timeout(60)
  void the_chain_leads_from_the_issue_to_what_began_the_phase() {
    forAnyHistory(
        (_, timeline, why) -> {
          var chain = why.because().stream().map(Why.Cause::entry).toList();
          var phase = why.phase();
          if (phase == null) {
            assertThat(chain).isEmpty();
          } else {
            assertThat(why.because().getFirst().act())
                .isEqualTo(timeline.record().issue().orElseThrow());
            assertThat(chain).doesNotHaveDuplicates().containsAll(phase.because());
          }
        });
  }

  @Test
  @Timeout(60)
  void what_is_in_no_chain_can_be_left_out() {
    forAnyHistory(
        (entries, timeline, why) -> {
          var chain = why.because().stream().map(Why.Cause::entry).toList();
          for (var standing : timeline.record().entries()) {
            if (!chain.isEmpty()
                && standing.event() instanceof Act act
                && !chain.contains(standing.id())) {
              var without = with(entries, retraction(act, standing.origin()));
              assertThat(without.statusOn(why.on())).as(standing.id()).isEqualTo(why.status());
            }
          }
        });
  }

  @Test
  @Timeout(60)
  void each_alternative_really_gives_what_it_says_and_another_answer() {
    forAnyHistory(
        (entries, _, why) -> {
          for (var each : why.wouldChange()) {
            var then = afterwards(entries, each, why.on());
            var applies = then.phaseOn(why.on()).map(Phase::applies).orElse(Applies.NONE);
            assertThat(List.of(each.status(), each.applies()))
                .as(each.toString())
                .isEqualTo(List.of(then.statusOn(why.on()), applies))
                .isNotEqualTo(List.of(why.status(), why.applies()));
          }
          assertThat(WhyTest.told(why)).doesNotHaveDuplicates();
        });
  }

  /// The record once an alternative is recorded.
  private static Timeline afterwards(List<Entry> entries, Alternative each, LocalDate on) {
    return switch (each.step()) {
      case Step.Retracted(var cause) -> with(entries, retraction(cause.act(), cause.entry()));
      case Step.Dated(var cause) ->
          with(entries, correction(cause, Supposed.effective(cause.act(), date(on))));
      case Step.Signed(var cause) ->
          with(entries, correction(cause, Supposed.signed(cause.act(), date(on))));
      case Step.Recorded(var act) -> with(entries, act);
    };
  }

  private static LegalDate date(LocalDate on) {
    return LegalDate.of(on);
  }

  private static PolicyEvent retraction(Act act, String entry) {
    return Facts.retracted(act.instrument(), entry).event();
  }

  private static PolicyEvent correction(Why.Cause cause, Act replacement) {
    return Facts.corrected(replacement.instrument(), cause.entry(), () -> replacement).event();
  }

  private static Timeline with(List<Entry> entries, PolicyEvent event) {
    var all = new ArrayList<>(entries);
    all.add(new Entry("z", entries.size() + 1, event));
    return Timeline.of(all);
  }

  private static void forAnyHistory(Law law) {
    for (var seed = 0L; seed < HISTORIES; seed++) {
      var entries = History.of(seed);
      var timeline = Timeline.of(entries);
      for (var day : DAYS) {
        try {
          law.hold(entries, timeline, Why.of(entries, day));
        } catch (AssertionError | RuntimeException broken) {
          throw new AssertionError("seed %d on %s: %s".formatted(seed, day, entries), broken);
        }
      }
    }
  }
}
