package policytimeline.core.phase;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import policytimeline.core.event.Act;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.phase.StandingRecord.Standing;

/// A dated act of law that stands, ready to be carried out.
///
/// @param day on which it has effect; of an issue, that of its signing
public record Effect(Standing standing, Act act, LocalDate day, Rank rank) {

  /// Rule 1: date, rank, the source's order within the day, and at last the content itself, so that
  /// the order of recording decides nothing.
  static final Comparator<Effect> ORDER =
      comparing(Effect::day)
          .thenComparing(Effect::rank)
          .thenComparing(effect -> effect.act().orderInDay(), nullsLast(naturalOrder()))
          .thenComparing(effect -> effect.act().toString())
          .thenComparing(Effect::entry);

  /// Rule 2: which comes first on one day.
  public enum Rank {
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

  /// The effects of a record in their order: of every act that stands and has a day, but for those
  /// that name themselves as the actor.
  public static List<Effect> of(StandingRecord record) {
    return record.entries().stream().flatMap(Effect::of).sorted(ORDER).toList();
  }

  private static Stream<Effect> of(Standing standing) {
    return standing.event() instanceof Act act && !actsUponItself(act)
        ? dayOf(act).stream().map(day -> new Effect(standing, act, day, Rank.of(act)))
        : Stream.empty();
  }

  /// An issue counts from its signing; every other act from the day it has effect.
  static Optional<LocalDate> dayOf(Act act) {
    var date = act instanceof Act.Issued issued ? issued.signedOn() : act.effectiveOn();
    return Optional.ofNullable(date).map(LegalDate::firstDay);
  }

  /// Whether it names itself as the actor, and so has no effect.
  public static boolean actsUponItself(Act act) {
    return act.by() != null && act.by().names(act.instrument());
  }

  /// The id of the entry that holds it now.
  public String entry() {
    return standing.id();
  }

  /// What is found about it.
  public Finding finding(Finding.Kind kind, String message) {
    return new Finding(kind, Findings.named(act) + ": " + message, List.of(entry()));
  }

  /// Whether the id is that of this fact, under its present entry or the one first recorded.
  boolean isNamed(String id) {
    return standing.isNamed(id);
  }
}
