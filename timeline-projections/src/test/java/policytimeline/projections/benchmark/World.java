package policytimeline.projections.benchmark;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/// A made-up world of law, in the order in which it is recorded: some instruments have many acts
/// and most have few, a third is ended by another, three entries in a hundred are corrected later,
/// and much is learned late. Only what still waits to be learned is held in memory.
final class World implements Iterator<Told> {

  private static final LocalDate FIRST = LocalDate.parse("1937-01-04");
  private static final LocalDate LAST = LocalDate.parse("2026-10-01");

  private final long seed;
  private final int instruments;
  private final PriorityQueue<Told> waiting = new PriorityQueue<>();
  private int begun;
  private long told;

  World(long seed, int instruments) {
    this.seed = seed;
    this.instruments = instruments;
  }

  @Override
  public boolean hasNext() {
    return begun < instruments || !waiting.isEmpty();
  }

  @Override
  public Told next() {
    while (begun < instruments
        && (waiting.isEmpty() || waiting.peek().learned().isAfter(signed()))) {
      begin();
    }
    var next = waiting.poll();
    if (next == null) {
      throw new NoSuchElementException();
    }
    return next;
  }

  private void begin() {
    var chance = new Chance(seed * 1_000_003 + begun);
    var life =
        new Life(
            chance,
            begun,
            signed(),
            (learned, id, event) -> waiting.add(new Told(learned, told++, id, event)));
    begun++;
    life.tell();
  }

  /// More of them in later years.
  private LocalDate signed() {
    var days = LAST.toEpochDay() - FIRST.toEpochDay();
    return FIRST.plusDays((long) (days * Math.pow((begun + 0.5) / instruments, 0.6)));
  }
}
