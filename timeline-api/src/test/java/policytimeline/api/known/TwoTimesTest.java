package policytimeline.api.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.api.problem.NotCovered;
import policytimeline.projections.entry.Positions;

/// The clocks of a difference: two days, and what was known of each.
class TwoTimesTest {

  /// The last position; each was recorded so many seconds after the beginning.
  private static final long HEAD = 50;

  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

  private final Positions positions = mock(Positions.class);
  private final Clocks clocks =
      new Clocks(
          positions,
          new ProjectionWait(positions),
          Clock.systemUTC(),
          ZoneId.of("America/New_York"));

  @BeforeEach
  void a_log() {
    when(positions.head()).thenReturn(HEAD);
    when(positions.projected()).thenReturn(HEAD);
    when(positions.earliest()).thenReturn(Optional.of(BEGIN));
    when(positions.recordedAt(anyLong())).thenReturn(BEGIN);
    when(positions.at(any()))
        .thenAnswer(
            asked -> {
              var seconds = asked.getArgument(0, Instant.class).getEpochSecond();
              var position = Math.min(HEAD, seconds - BEGIN.getEpochSecond());
              return position < 1 ? Optional.empty() : Optional.of(position);
            });
  }

  @ParameterizedTest
  @CsvSource({
    ",                     ,                     50, 50",
    "@10,                  @20,                  10, 20",
    "@10,                  ,                     10, 50",
    ",                     @20,                  20, 20",
    "@20,                  @20,                  20, 20",
    "2026-01-01T00:00:30Z, 2026-01-01T00:00:40Z, 30, 40",
    "@10,                  2099-01-01T00:00:00Z, 10, 50",
  })
  void what_was_known_is_a_position_for_each_day(String from, String to, long first, long second) {
    var times = ask("2025-01-19", "2025-01-20", from, to);

    assertThat(times.from().on()).isEqualTo(LocalDate.parse("2025-01-19"));
    assertThat(times.to().on()).isEqualTo(LocalDate.parse("2025-01-20"));
    assertThat(times.from().position()).isEqualTo(first);
    assertThat(times.to().position()).isEqualTo(second);
    assertThat(times.position()).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource({
    ",           ,           ,     ,                     'from,to'",
    "2025-01-20, ,           ,     ,                     to",
    "2025-01-20, 2025-01-19, ,     ,                     to",
    "2025-01-19, 2025-01-20, @20,  @10,                  toKnown",
    "2025-01-19, 2025-01-20, @20,  2026-01-01T00:00:10Z, toKnown",
    "2025-01-19, 2025-01-20, @20,  @51,                  toKnown",
    "2025-02-30, yesterday,  @x,   y,                    'from,to,fromKnown,toKnown'",
    "2025-01-20, 2025-01-19, @20,  @10,                  'to,toKnown'",
  })
  void all_that_is_wrong_is_named_at_once(
      String from, String to, String fromKnown, String toKnown, String fields) {
    var refused =
        catchThrowableOfType(InvalidRequest.class, () -> ask(from, to, fromKnown, toKnown));

    assertThat(List.of(fields.split(",", -1)))
        .allSatisfy(field -> assertThat(refused).hasMessageContaining("field=" + field + ","));
    assertThat(String.valueOf(refused.getMessage()).split("field=", -1))
        .hasSize(fields.split(",", -1).length + 1);
  }

  @Test
  void before_the_log_began_nothing_is_answered() {
    assertThat(
            catchThrowableOfType(
                NotCovered.class, () -> ask("2025-01-19", "2025-01-20", "@0", "@20")))
        .isNotNull();
  }

  @Test
  void the_days_turn_where_the_instrument_binds() {
    var times = ask("2025-01-19", "2025-01-20", "@10", "@20");

    assertThat(times.zone()).isEqualTo(ZoneId.of("America/New_York"));
    assertThat(clocks.inZoneOf("eu", times).zone()).isEqualTo(ZoneId.of("Europe/Brussels"));
    assertThat(clocks.inZoneOf("eu", times).to().position()).isEqualTo(20);
  }

  @Test
  void the_address_of_the_answer_has_all_four_fixed() {
    var asked = new LinkedMultiValueMap<String, String>();
    asked.add("to", "2025-01-20");
    asked.add("from", "2025-01-19");
    asked.add("known", "@30");
    asked.add("lang", "zh");
    asked.add("atLeast", "20");

    var address =
        Permalink.of("/difference", asked, ask("2025-01-19", "2025-01-20", "@10", null), Map.of());

    assertThat(address)
        .isEqualTo("/difference?from=2025-01-19&to=2025-01-20&lang=zh&fromKnown=@10&toKnown=@50");
  }

  @ParameterizedTest
  @CsvSource({
    "@10,                  @20,                  true",
    ",                     @20,                  true",
    "@10,                  ,                     false",
    ",                     ,                     false",
    "2026-01-01T00:00:30Z, @40,                  false",
    "@10,                  2026-01-01T00:00:30Z, false",
  })
  void it_may_be_kept_for_ever_where_no_later_entry_can_change_it(
      String fromKnown, String toKnown, boolean kept) {
    var parameters = new TwoTimesParameters("2025-01-19", "2025-01-20", fromKnown, toKnown, null);

    assertThat(String.valueOf(Caching.of(parameters, false).getHeaderValue()).contains("immutable"))
        .isEqualTo(kept);
    assertThat(Caching.of(parameters, true).getHeaderValue()).isEqualTo("no-store");
  }

  private TwoTimes ask(
      @Nullable String from,
      @Nullable String to,
      @Nullable String fromKnown,
      @Nullable String toKnown) {
    return clocks.resolve(
        new TwoTimesParameters(from, to, fromKnown, toKnown, null), List.of(), new Checks());
  }
}
