package policytimeline.projections.tally;

import java.util.Comparator;

/// By how much a count moves on a day.
///
/// @param day since the epoch
/// @param cell the number of a cell
record Move(int day, long cell, int delta) implements Comparable<Move> {

  private static final Comparator<Move> ORDER =
      Comparator.comparingInt(Move::day).thenComparingLong(Move::cell);

  boolean isBeside(Move other) {
    return day == other.day && cell == other.cell;
  }

  @Override
  public int compareTo(Move other) {
    return ORDER.compare(this, other);
  }
}
