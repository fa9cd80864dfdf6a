package policytimeline.projections.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads what [Packing] wrote.
final class Unpacking {

  static final int FIRST_DAY = (int) Level.BEGINNING.toEpochDay();

  private final byte[] bytes;
  private int at;

  private Unpacking(byte[] bytes) {
    this.bytes = bytes;
  }

  static void counts(byte[] bytes, Counts into) {
    var unpacking = new Unpacking(bytes);
    for (var cell : unpacking.cells()) {
      into.add(cell, unpacking.signed());
    }
  }

  /// Adds what moves up to and with a day.
  static void moves(byte[] bytes, int lastDay, Counts into) {
    var unpacking = new Unpacking(bytes);
    var cells = unpacking.cells();
    var sums = new long[cells.length];
    var day = FIRST_DAY;
    while (unpacking.at < bytes.length) {
      day += unpacking.unsigned();
      if (day > lastDay) {
        break;
      }
      sums[unpacking.unsigned()] += unpacking.signed();
    }
    for (var place = 0; place < sums.length; place++) {
      into.add(cells[place], sums[place]);
    }
  }

  /// Adds to the counts of each of some days, in order, what the base and the moves until then come
  /// to.
  static void along(Packed packed, List<LocalDate> days, List<Counts> into) {
    var moves = packed.moves();
    var running = new Counts();
    counts(packed.base(), running);
    var unpacking = new Unpacking(moves);
    var cells = unpacking.cells();
    var day = FIRST_DAY;
    var step = 0;
    while (step < into.size() && unpacking.at < moves.length) {
      day += unpacking.unsigned();
      for (; step < into.size() && days.get(step).toEpochDay() < day; step++) {
        into.get(step).addAll(running);
      }
      running.add(cells[unpacking.unsigned()], unpacking.signed());
    }
    into.subList(step, into.size()).forEach(rest -> rest.addAll(running));
  }

  static List<Move> moves(byte[] bytes) {
    var unpacking = new Unpacking(bytes);
    var cells = unpacking.cells();
    var moves = new ArrayList<Move>();
    var day = FIRST_DAY;
    while (unpacking.at < bytes.length) {
      day += unpacking.unsigned();
      var cell = cells[unpacking.unsigned()];
      moves.add(new Move(day, cell, unpacking.signed()));
    }
    return moves;
  }

  private long[] cells() {
    var cells = new long[unsigned()];
    for (var place = 0; place < cells.length; place++) {
      for (var left = Packing.CELL_BYTES; left > 0; left--) {
        cells[place] = (cells[place] << 8) | (bytes[at++] & 0xFF);
      }
    }
    return cells;
  }

  private int signed() {
    var number = unsigned();
    return (number >>> 1) ^ -(number & 1);
  }

  private int unsigned() {
    var number = 0;
    var shift = 0;
    while (bytes[at] < 0) {
      number |= (bytes[at++] & 0x7F) << shift;
      shift += 7;
    }
    return number | (bytes[at++] << shift);
  }
}
