package policytimeline.core.phase;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import policytimeline.core.event.Act;
import policytimeline.core.phase.StandingRecord.Standing;

/// A dated act of law that stands, ready to be carried out.
record Effect(Standing standing, Act act, LocalDate day, Rank rank) {

  /// Rule 1: date, rank, the source's order within the day, and at last the content itself, so that
  /// the order of recording decides nothing.
  static final Comparator<Effect> ORDER =
      comparing(Effect::day)
          .thenComparing(Effect::rank)
          .thenComparing(effect -> effect.act().orderInDay(), nullsLast(naturalOrder()))
          .thenComparing(effect -> effect.act().toString())
          .thenComparing(Effect::entry);

  /// Rule 2: which comes first on one day.
  enum Rank {
    ISSUE,
    DELAY,
    WITHDRAW,
    COMMENCE,
    AMEND,
    CONTINUE,
    EXPIRE,
    SUSPEND,
    END_IN_PART,
    END,
    REINSTATE;

    static Rank of(Act act) {
      return switch (act) {
        case Act.Issued _ -> ISSUE;
        case Act.Delayed _ -> DELAY;
        case Act.Withdrawn _ -> WITHDRAW;
        case Act.Commenced _ -> COMMENCE;
        case Act.Amended _ -> AMEND;
        case Act.PlanStep _ -> AMEND;
        case Act.Continued _ -> CONTINUE;
        case Act.Expired _ -> EXPIRE;
        case Act.Suspended _ -> SUSPEND;
        case Act.EndedInPart _ -> END_IN_PART;
        case Act.Ended _ -> END;
        case Act.Reinstated _ -> REINSTATE;
      };
    }
  }

  /// The effect of an act that has a day. An issue counts from its signing; every other act from
  /// the day it has effect.
  static Stream<Effect> of(Standing standing) {
    if (!(standing.event() instanceof Act act)) {
      return Stream.empty();
    }
    var date = act instanceof Act.Issued issued ? issued.signedOn() : act.effectiveOn();
    return date == null
        ? Stream.empty()
        : Stream.of(new Effect(standing, act, date.firstDay(), Rank.of(act)));
  }

  String entry() {
    return standing.id();
  }

  /// Whether the id is that of this fact, under its present entry or the one first recorded.
  boolean isNamed(String id) {
    return standing.isNamed(id);
  }
}
