package policytimeline.projections.benchmark;

import static java.util.stream.IntStream.range;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.Facts.retracted;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import policytimeline.core.Fact;
import policytimeline.core.Facts;
import policytimeline.core.Issuing;
import policytimeline.core.MemoFacts;
import policytimeline.core.OrderFacts;
import policytimeline.core.PlanFacts;
import policytimeline.core.RuleFacts;
import policytimeline.core.event.InstrumentEvent.InstrumentDescribed;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.Agency;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.Topic;

/// What befalls one made-up instrument, from its issue on.
final class Life {

  private static final List<String> NOUNS =
      List.of(
          "safety",
          "trade",
          "energy",
          "water",
          "labour",
          "health",
          "privacy",
          "research",
          "housing",
          "transport",
          "finance",
          "education",
          "defence",
          "fisheries",
          "forests");
  private static final List<String> VERBS =
      List.of("advancing", "regulating", "suspending", "protecting", "reviewing", "establishing");

  /// Takes in what is told.
  interface Teller {
    void tell(LocalDate learned, String id, PolicyEvent event);
  }

  private final Chance chance;
  private final Family family;
  private final InstrumentId instrument;
  private final LocalDate signed;
  private final Teller teller;
  private LocalDate day;
  private LocalDate learned;

  Life(Chance chance, int number, LocalDate signed, Teller teller) {
    this.chance = chance;
    this.family = family(chance.below(100));
    this.instrument =
        InstrumentId.of("us-%s-%07d".formatted(family.code(), number * 7919L % 10_000_000));
    this.signed = signed;
    this.teller = teller;
    this.day = signed;
    this.learned = signed;
  }

  private static Family family(int dice) {
    if (dice < 35) {
      return Family.ORDER;
    }
    return dice < 55 ? Family.MEMO : dice < 60 ? Family.PLAN : Family.RULE;
  }

  void tell() {
    learned = chance.learned(signed);
    tell(issue());
    if (chance.in(0.6)) {
      learned = learned.plusDays(chance.below(30));
      tell(this::described);
    }
    if (family != Family.PLAN) {
      range(0, chance.heavy(60)).forEach(_ -> act());
    }
    if (chance.in(0.33)) {
      pass();
      tell(end());
    }
  }

  private void act() {
    pass();
    var dice = chance.below(100);
    if (dice < 45) {
      tell(amended());
    } else if (dice < 70) {
      tell(inPart());
    } else {
      tell(suspended());
      pass();
      tell(reinstated());
    }
  }

  private void pass() {
    day = day.plusDays(1 + chance.zipf(6000));
  }

  /// Records it, and three times in a hundred that it was wrong.
  private void tell(Fact fact) {
    var later = chance.learned(day);
    learned = later.isAfter(learned) ? later : learned;
    var id = chance.id();
    teller.tell(learned, id, fact.event());
    if (chance.in(0.03)) {
      learned = learned.plusDays(1 + chance.below(400));
      var wrong = chance.in(0.1) || fact.event() instanceof InstrumentDescribed;
      teller.tell(
          learned,
          chance.id(),
          (wrong ? retracted(instrument, id) : corrected(instrument, id, fact)).event());
    }
  }

  private Fact issue() {
    var issue =
        issuing()
            .signed(signed.toString())
            .effective(signed.plusDays(chance.in(0.5) ? 0 : 30 + chance.below(300)).toString())
            .in(jurisdiction())
            .issuedBy(family == Family.ORDER ? "president" : "office-" + chance.zipf(40))
            .titled(title());
    return chance.in(0.08) ? issue.expires(signed.plusYears(2).toString()) : issue;
  }

  private Issuing<?> issuing() {
    return switch (family) {
      case ORDER ->
          OrderFacts.issued(instrument)
              .kind(chance.of(List.of(Kind.EXECUTIVE_ORDER, Kind.PROCLAMATION, Kind.NOTICE)));
      case MEMO ->
          MemoFacts.memoIssued(instrument)
              .kind(chance.of(List.of(Kind.OMB_MEMORANDUM, Kind.GUIDANCE, Kind.CIRCULAR)));
      case PLAN ->
          PlanFacts.planPublished(instrument)
              .kind(chance.of(List.of(Kind.ACTION_PLAN, Kind.STRATEGY)));
      case RULE ->
          RuleFacts.ruleAdopted(instrument)
              .kind(
                  chance.in(0.02)
                      ? Kind.EU_DIRECTIVE
                      : chance.of(List.of(Kind.REGULATION, Kind.STATUTE, Kind.EU_REGULATION)));
    };
  }

  private String jurisdiction() {
    var dice = chance.below(100);
    if (dice < 70) {
      return "us";
    }
    return dice < 85
        ? "eu"
        : "us-" + "ca,ny,tx,co,ut,il,wa,va,ma,ct".split(",", -1)[chance.zipf(10)];
  }

  private String title() {
    return "%s %s and %s"
        .formatted(chance.of(VERBS), chance.of(NOUNS), chance.of(NOUNS))
        .toUpperCase(Locale.ROOT);
  }

  private PolicyEvent described() {
    return new InstrumentDescribed(
        instrument,
        null,
        null,
        Stream.generate(() -> Topic.of("topic-" + chance.zipf(300)))
            .limit(1 + chance.below(3))
            .distinct()
            .toList(),
        Stream.generate(() -> Agency.of("Agency " + chance.zipf(200)))
            .limit(1 + chance.below(2))
            .distinct()
            .toList(),
        Facts.SOURCE);
  }

  private Fact amended() {
    return switch (family) {
      case ORDER -> OrderFacts.amended(instrument).on(day.toString()).by(other());
      case MEMO -> MemoFacts.memoAmended(instrument).on(day.toString()).by(other());
      case RULE -> RuleFacts.ruleAmended(instrument).on(day.toString()).by(other());
      case PLAN -> throw new IllegalStateException();
    };
  }

  private Fact inPart() {
    var part = "sec. " + chance.between(1, 9);
    return switch (family) {
      case ORDER ->
          OrderFacts.revokedInPart(instrument).on(day.toString()).by(other()).provisions(part);
      case MEMO ->
          MemoFacts.memoRescindedInPart(instrument).on(day.toString()).by(other()).provisions(part);
      case RULE ->
          RuleFacts.ruleRepealedInPart(instrument).on(day.toString()).by(other()).provisions(part);
      case PLAN -> throw new IllegalStateException();
    };
  }

  private Fact suspended() {
    return switch (family) {
      case ORDER -> OrderFacts.suspended(instrument).on(day.toString()).by(other());
      case MEMO -> MemoFacts.memoSuspended(instrument).on(day.toString()).by(other());
      case RULE -> RuleFacts.ruleSuspended(instrument).on(day.toString()).by(other());
      case PLAN -> throw new IllegalStateException();
    };
  }

  private Fact reinstated() {
    return switch (family) {
      case ORDER -> OrderFacts.reinstated(instrument).on(day.toString()).by(other());
      case MEMO -> MemoFacts.memoReinstated(instrument).on(day.toString()).by(other());
      case RULE -> RuleFacts.ruleReinstated(instrument).on(day.toString()).by(other());
      case PLAN -> throw new IllegalStateException();
    };
  }

  private Fact end() {
    var superseded = chance.in(0.4);
    return switch (family) {
      case ORDER ->
          (superseded ? OrderFacts.superseded(instrument) : OrderFacts.revoked(instrument))
              .on(day.toString())
              .by(other());
      case MEMO ->
          (superseded ? MemoFacts.memoSuperseded(instrument) : MemoFacts.memoRescinded(instrument))
              .on(day.toString())
              .by(other());
      case PLAN ->
          (superseded ? PlanFacts.planReplaced(instrument) : PlanFacts.planWithdrawn(instrument))
              .on(day.toString())
              .by(other());
      case RULE ->
          (superseded ? RuleFacts.ruleSuperseded(instrument) : RuleFacts.ruleRepealed(instrument))
              .on(day.toString())
              .by(other());
    };
  }

  private String other() {
    return "EO " + chance.between(1000, 99_999);
  }
}
