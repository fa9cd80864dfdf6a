package policytimeline.core.phase;

import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.Facts.about;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.Facts.corroborated;
import static policytimeline.core.Facts.covered;
import static policytimeline.core.Facts.entries;
import static policytimeline.core.Facts.published;
import static policytimeline.core.Facts.related;
import static policytimeline.core.Facts.retracted;
import static policytimeline.core.Facts.titled;
import static policytimeline.core.MemoFacts.memoAmended;
import static policytimeline.core.MemoFacts.memoIssued;
import static policytimeline.core.MemoFacts.memoReinstated;
import static policytimeline.core.MemoFacts.memoRescinded;
import static policytimeline.core.MemoFacts.memoRescindedInPart;
import static policytimeline.core.MemoFacts.memoSuperseded;
import static policytimeline.core.MemoFacts.memoSupersededInPart;
import static policytimeline.core.MemoFacts.memoSuspended;
import static policytimeline.core.OrderFacts.amended;
import static policytimeline.core.OrderFacts.commenced;
import static policytimeline.core.OrderFacts.continued;
import static policytimeline.core.OrderFacts.delayed;
import static policytimeline.core.OrderFacts.expired;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.reinstated;
import static policytimeline.core.OrderFacts.revoked;
import static policytimeline.core.OrderFacts.revokedInPart;
import static policytimeline.core.OrderFacts.superseded;
import static policytimeline.core.OrderFacts.supersededInPart;
import static policytimeline.core.OrderFacts.suspended;
import static policytimeline.core.OrderFacts.withdrawn;
import static policytimeline.core.PlanFacts.actionCompleted;
import static policytimeline.core.PlanFacts.actionProgressed;
import static policytimeline.core.PlanFacts.actionRecommended;
import static policytimeline.core.PlanFacts.planPublished;
import static policytimeline.core.PlanFacts.planReplaced;
import static policytimeline.core.PlanFacts.planWithdrawn;
import static policytimeline.core.RuleFacts.ruleAdopted;
import static policytimeline.core.RuleFacts.ruleAmended;
import static policytimeline.core.RuleFacts.ruleCommenced;
import static policytimeline.core.RuleFacts.ruleContinued;
import static policytimeline.core.RuleFacts.ruleDelayed;
import static policytimeline.core.RuleFacts.ruleExpired;
import static policytimeline.core.RuleFacts.ruleReinstated;
import static policytimeline.core.RuleFacts.ruleRepealed;
import static policytimeline.core.RuleFacts.ruleRepealedInPart;
import static policytimeline.core.RuleFacts.ruleSuperseded;
import static policytimeline.core.RuleFacts.ruleSuspended;
import static policytimeline.core.RuleFacts.ruleVacated;
import static policytimeline.core.RuleFacts.ruleVacatedInPart;
import static policytimeline.core.RuleFacts.ruleWithdrawn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import policytimeline.core.Acting;
import policytimeline.core.Fact;
import policytimeline.core.Issuing;
import policytimeline.core.event.ProvisionText;
import policytimeline.core.event.TextChange;
import policytimeline.core.event.TextChange.Renumbered;
import policytimeline.core.event.TextChange.Replaced;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Progress;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.RelationType;
import policytimeline.core.instrument.Wording;

/// A small random record of one order, memo, plan or rule: every event there is, in any order, and
/// not always of one family. The same seed gives the same history.
public final class History {

  private static final InstrumentId SELF = EO_14110;
  private static final List<String> DATES =
      List.of(
          "2023-12-31", "2024-01-01", "2024-01-02", "2024-02", "2024-03-01", "2024-06-30", "2025");
  private static final List<String> PROVISIONS =
      List.of("sec. 1", "sec. 1(a)", "sec. 2", "sec. 2.1", "sec. 3");
  private static final List<String> ACTORS = List.of("EO 14148", "EO 14179", "EO 14110", "OMB");

  /// What an amendment with a date does to the text; other acts do nothing to it.
  private static final TextChange[] CHANGES = {
    new Replaced(
        new ProvisionText(Provision.of("sec. 1"), null, Wording.english("Another purpose."))),
    new Renumbered(Provision.of("sec. 2"), Provision.of("sec. 3"))
  };

  private final Random random;

  private History(Random random) {
    this.random = random;
  }

  public static List<Entry> of(long seed) {
    var history = new History(new Random(seed));
    var length = 1 + history.random.nextInt(9);
    var facts = new ArrayList<Fact>();
    if (history.random.nextInt(5) > 0) {
      facts.add(history.issue());
    }
    for (var place = 1; place <= length; place++) {
      facts.add(history.fact(length));
    }
    Collections.shuffle(facts, history.random);
    return entries(facts.toArray(Fact[]::new));
  }

  private Fact fact(int length) {
    return switch (random.nextInt(10)) {
      case 0 -> issue();
      case 1, 2 -> clerical("e" + (1 + random.nextInt(length + 1)));
      case 3 -> saying();
      default -> act();
    };
  }

  private Fact issue() {
    var issue =
        oneOf(
            List.<Supplier<Issuing<?>>>of(
                () -> issued(SELF),
                () -> memoIssued(SELF),
                () -> planPublished(SELF),
                () -> ruleAdopted(SELF)));
    var told = issue.get().signed(date()).saying("sec. 1", "Purpose.").saying("sec. 2", "人工智能");
    told = maybe() ? told.effective(date()) : told;
    told = maybe() ? told.expires(date()) : told;
    told = maybe() ? told.applies(date()) : told;
    return random.nextInt(5) == 0 ? told.undated() : told;
  }

  private Fact act() {
    var act =
        oneOf(
                List.<Supplier<Acting<?>>>of(
                    () -> commenced(SELF),
                    () -> delayed(SELF),
                    () -> amended(SELF),
                    () -> revoked(SELF),
                    () -> revokedInPart(SELF),
                    () -> superseded(SELF),
                    () -> supersededInPart(SELF),
                    () -> suspended(SELF),
                    () -> reinstated(SELF),
                    () -> continued(SELF),
                    () -> expired(SELF),
                    () -> withdrawn(SELF),
                    () -> memoAmended(SELF),
                    () -> memoSuperseded(SELF),
                    () -> memoSupersededInPart(SELF),
                    () -> memoRescinded(SELF),
                    () -> memoRescindedInPart(SELF),
                    () -> memoSuspended(SELF),
                    () -> memoReinstated(SELF),
                    () -> planReplaced(SELF),
                    () -> planWithdrawn(SELF),
                    () -> actionRecommended(SELF, "A-1", 1, 1, "Launch an inquiry", "OSTP"),
                    () -> actionProgressed(SELF, "A-1", Progress.UNDER_WAY),
                    () -> actionCompleted(SELF, "A-1"),
                    () -> ruleCommenced(SELF),
                    () -> ruleDelayed(SELF),
                    () -> ruleAmended(SELF),
                    () -> ruleSuspended(SELF),
                    () -> ruleReinstated(SELF),
                    () -> ruleSuperseded(SELF),
                    () -> ruleContinued(SELF),
                    () -> ruleExpired(SELF),
                    () -> ruleRepealed(SELF),
                    () -> ruleRepealedInPart(SELF),
                    () -> ruleVacated(SELF),
                    () -> ruleVacatedInPart(SELF),
                    () -> ruleWithdrawn(SELF)))
            .get();
    return told(act);
  }

  private Acting<?> told(Acting<?> act) {
    var told = random.nextInt(8) == 0 ? act : act.on(date()).changing(CHANGES);
    told = maybe() ? told.signed(date()) : told;
    told = maybe() ? told.to(date()) : told;
    told = maybe() ? told.applies(date()) : told;
    told = maybe() ? told.by(oneOf(ACTORS)) : told;
    told = maybe() ? told.stated(date()) : told;
    told = maybe() ? told.nth(1 + random.nextInt(3)) : told;
    told = maybe() ? told.provisions(oneOf(PROVISIONS), oneOf(PROVISIONS)) : told;
    told = random.nextInt(6) == 0 ? told.forParties("the plaintiffs") : told;
    return random.nextInt(4) == 0 ? told.undoing("e" + (1 + random.nextInt(9))) : told;
  }

  private Fact clerical(String entry) {
    return switch (random.nextInt(5)) {
      case 0 -> retracted(SELF, entry);
      case 1 -> corroborated(SELF, entry, published("National Archives"), date());
      case 2 -> corrected(SELF, entry, retracted(SELF, "e1"));
      case 3 -> corrected(SELF, entry, issue());
      default -> corrected(SELF, entry, act());
    };
  }

  private Fact saying() {
    return switch (random.nextInt(4)) {
      case 0 -> about(SELF, "ai");
      case 1 -> titled(SELF, "en", "Safe, Secure, and Trustworthy AI");
      case 2 -> covered("us", "1994-01-01", null);
      default -> related(SELF, RelationType.CITES, oneOf(ACTORS));
    };
  }

  private String date() {
    return oneOf(DATES);
  }

  private boolean maybe() {
    return random.nextInt(3) == 0;
  }

  private <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
