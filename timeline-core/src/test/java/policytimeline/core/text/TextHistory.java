package policytimeline.core.text;

import static policytimeline.core.Facts.EU_AI_ACT;
import static policytimeline.core.Facts.corrected;
import static policytimeline.core.Facts.entries;
import static policytimeline.core.Facts.retracted;
import static policytimeline.core.RuleFacts.ruleAdopted;
import static policytimeline.core.RuleFacts.ruleAmended;
import static policytimeline.core.RuleFacts.ruleCommenced;
import static policytimeline.core.RuleFacts.ruleRepealedInPart;
import static policytimeline.core.RuleFacts.ruleSuspended;
import static policytimeline.core.TextFacts.inserted;
import static policytimeline.core.TextFacts.insertedAfter;
import static policytimeline.core.TextFacts.removed;
import static policytimeline.core.TextFacts.renumbered;
import static policytimeline.core.TextFacts.replaced;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import policytimeline.core.Acting;
import policytimeline.core.Fact;
import policytimeline.core.event.TextChange;
import policytimeline.core.phase.Entry;

/// A small random record of one rule and of what happened to its text, recorded in any order. The
/// same seed gives the same history.
final class TextHistory {

  private static final List<String> DAYS =
      List.of("2023-12-31", "2024-01-01", "2024-01-02", "2024-03-01", "2024-03-02", "2025");
  private static final List<String> NUMBERS =
      List.of("art. 1", "art. 1(a)", "art. 1(b)", "art. 2", "art. 2.1", "art. 3", "annex I");

  private final Random random;

  private TextHistory(Random random) {
    this.random = random;
  }

  static List<Entry> of(long seed) {
    var history = new TextHistory(new Random(seed));
    var length = 1 + history.random.nextInt(8);
    var facts = new ArrayList<Fact>();
    facts.add(history.issue());
    for (var place = 1; place <= length; place++) {
      facts.add(history.fact(length));
    }
    Collections.shuffle(facts, history.random);
    return entries(facts.toArray(Fact[]::new));
  }

  private Fact fact(int length) {
    var entry = "e" + (1 + random.nextInt(length + 1));
    return switch (random.nextInt(12)) {
      case 0 -> retracted(EU_AI_ACT, entry);
      case 1 -> corrected(EU_AI_ACT, entry, amendment());
      case 2 -> corrected(EU_AI_ACT, entry, issue());
      case 3 -> told(ruleSuspended(EU_AI_ACT)).provisions(number(), number());
      case 4 -> told(ruleCommenced(EU_AI_ACT)).provisions(number());
      case 5 -> told(ruleRepealedInPart(EU_AI_ACT)).provisions(number());
      default -> amendment();
    };
  }

  private Fact issue() {
    var issue = ruleAdopted(EU_AI_ACT).signed(oneOf(DAYS)).effective(oneOf(DAYS));
    for (var told = random.nextInt(6); told > 0; told--) {
      issue = issue.saying(number(), words());
    }
    return issue;
  }

  private Fact amendment() {
    var changes = Stream.generate(this::change).limit(random.nextInt(5)).toArray(TextChange[]::new);
    return told(ruleAmended(EU_AI_ACT)).changing(changes);
  }

  private Acting<?> told(Acting<?> act) {
    var told = random.nextInt(10) == 0 ? act : act.on(oneOf(DAYS));
    told = random.nextBoolean() ? told : told.nth(1 + random.nextInt(3));
    return random.nextInt(12) == 0 ? told.by("eu-reg-2024-1689") : told;
  }

  private TextChange change() {
    return switch (random.nextInt(6)) {
      case 0 -> inserted(number(), words());
      case 1 -> insertedAfter(number(), number(), words());
      case 2 -> replaced(number(), words());
      case 3 -> removed(number());
      default -> renumbered(number(), number());
    };
  }

  private String number() {
    return oneOf(NUMBERS);
  }

  private String words() {
    return "Words %d.".formatted(random.nextInt(5));
  }

  private <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
