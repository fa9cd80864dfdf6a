package policytimeline.api.known;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import policytimeline.api.problem.Checks;
import policytimeline.api.problem.Fault;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.api.problem.NotCovered;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.projections.entry.Positions;

/// Resolves the clocks of a question: the day, which is today in the jurisdiction where none is
/// given, and the position, which is the last projected one. The day never derives from the
/// position.
@Component
public class Clocks {

  private final Positions positions;
  private final ProjectionWait wait;
  private final Clock clock;
  private final ZoneId home;

  Clocks(
      Positions positions,
      ProjectionWait wait,
      Clock clock,
      @Value("${timeline.zone:America/New_York}") ZoneId home) {
    this.positions = positions;
    this.wait = wait;
    this.clock = clock;
    this.home = home;
  }

  /// Resolves the clocks of a question.
  ///
  /// @param jurisdictions those asked for; where it is one, the day turns there
  public AsOf resolve(ClockParameters parameters, List<String> jurisdictions) {
    return resolve(parameters, jurisdictions, new Checks());
  }

  /// The same, complaining with the clocks of all else that is wrong with the question.
  public AsOf resolve(ClockParameters parameters, List<String> jurisdictions, Checks checks) {
    return resolve(parameters, jurisdictions, checks, InvalidRequest::parameters);
  }

  /// The same, where the clocks stand in the body.
  public AsOf resolve(
      ClockParameters parameters,
      List<String> jurisdictions,
      Checks checks,
      Function<List<Fault>, InvalidRequest> complaint) {
    var zone = zone(jurisdictions);
    var on = checks.optional("on", parameters.on(), CalendarDay::parse);
    var atLeast = checks.optional("atLeast", parameters.atLeast(), Clocks::position);
    var known = checks.optional("known", parameters.known(), this::moment);
    checks.complain(complaint);
    if (atLeast != null) {
      wait.until(atLeast);
    }
    var day = on == null ? today(zone) : on;
    return new AsOf(day, zone, known(known));
  }

  /// The same question once the jurisdiction of its instrument is known: a day that was left out is
  /// today there.
  public AsOf inZoneOf(String jurisdiction, ClockParameters parameters, AsOf asked) {
    var zone = zone(List.of(jurisdiction));
    var given = parameters.on();
    var on = given == null || given.isBlank() ? today(zone) : asked.on();
    return new AsOf(on, zone, asked.known());
  }

  /// Resolves the clocks of a question about a difference.
  ///
  /// @param jurisdictions those asked for; where it is one, the days turn there
  /// @param checks of what else the question holds, complained of with its clocks
  public TwoTimes resolve(
      TwoTimesParameters parameters, List<String> jurisdictions, Checks checks) {
    var from = checks.required("from", parameters.from(), CalendarDay::parse);
    var to = checks.required("to", parameters.to(), CalendarDay::parse);
    var atLeast = checks.optional("atLeast", parameters.atLeast(), Clocks::position);
    var fromKnown = checks.optional("fromKnown", parameters.fromKnown(), this::moment);
    var toKnown = checks.optional("toKnown", parameters.toKnown(), this::moment);
    inOrder(from.value(), to.value(), checks);
    inOrder(fromKnown, toKnown, checks);
    checks.complain(InvalidRequest::parameters);
    if (atLeast != null) {
      wait.until(atLeast);
    }
    // a position that is not projected yet is waited for before the last one is asked for
    var earlier = fromKnown == null ? null : known(fromKnown);
    var later = known(toKnown);
    var zone = zone(jurisdictions);
    return new TwoTimes(
        new AsOf(from.get(), zone, earlier == null ? later : earlier),
        new AsOf(to.get(), zone, later));
  }

  /// The same question once the jurisdiction of its instrument is known.
  public TwoTimes inZoneOf(String jurisdiction, TwoTimes asked) {
    var zone = zone(List.of(jurisdiction));
    return new TwoTimes(
        new AsOf(asked.from().on(), zone, asked.from().known()),
        new AsOf(asked.to().on(), zone, asked.to().known()));
  }

  /// What a question to the log itself, and to no read model, takes for known: the last position
  /// where none is given.
  public Known recorded(@Nullable String asked, Checks checks) {
    var moment = checks.optional("known", asked, this::moment);
    checks.complain(InvalidRequest::parameters);
    var position = moment == null ? positions.head() : covered(moment);
    return new Known(position, positions.recordedAt(position));
  }

  /// The present day.
  public LocalDate today(ZoneId zone) {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  private static void inOrder(@Nullable LocalDate from, @Nullable LocalDate to, Checks checks) {
    if (from != null && to != null && to.isBefore(from)) {
      checks.fault("to", "a day that is not before %s; got: %s".formatted(from, to));
    }
  }

  private void inOrder(@Nullable Moment from, @Nullable Moment to, Checks checks) {
    if (from != null && to != null && position(to) < position(from)) {
      checks.fault(
          "toKnown",
          "a position or an instant that is not before fromKnown, which is @%d; got: @%d"
              .formatted(position(from), position(to)));
    }
  }

  private long position(Moment moment) {
    return switch (moment) {
      case Moment.Position(var exact) -> exact;
      case Moment.At(var instant) -> positions.at(instant).orElse(0L);
    };
  }

  private Known known(@Nullable Moment moment) {
    var position = moment == null ? positions.projected() : covered(moment);
    wait.until(position);
    return new Known(position, positions.recordedAt(position));
  }

  private long covered(Moment moment) {
    var position = position(moment);
    if (position == 0) {
      throw new NotCovered(positions.earliest().orElseGet(clock::instant));
    }
    return position;
  }

  private ZoneId zone(List<String> jurisdictions) {
    return jurisdictions.size() == 1
        ? Jurisdiction.of(jurisdictions.getFirst()).zone().orElse(home)
        : home;
  }

  private static Long position(String text) {
    if (!text.matches("@?\\d{1,18}")) {
      throw new IllegalArgumentException("a position of the log, such as 18231; got: " + text);
    }
    return Long.valueOf(text.startsWith("@") ? text.substring(1) : text);
  }

  private Moment moment(String text) {
    if (!text.startsWith("@")) {
      return new Moment.At(instant(text));
    }
    var exact = position(text);
    var head = positions.head();
    if (exact > head) {
      throw new IllegalArgumentException(
          "a position up to @%d, the last one of the log; got: %s".formatted(head, text));
    }
    return new Moment.Position(exact);
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException(
          "an instant such as 2026-11-24T09:00:00Z, or a position such as @18231; got: " + text,
          wrong);
    }
  }

  /// A second clock as it is asked for.
  private sealed interface Moment {
    record Position(long exact) implements Moment {}

    record At(Instant instant) implements Moment {}
  }
}
