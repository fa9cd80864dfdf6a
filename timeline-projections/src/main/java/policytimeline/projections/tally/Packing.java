package policytimeline.projections.tally;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Writes counts and moves in few bytes: the cells first, each once, and then small numbers.
final class Packing {

  static final int CELL_BYTES = 6;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private Packing() {}

  static byte[] counts(SortedMap<Long, Integer> counts) {
    var packing = new Packing();
    packing.cells(List.copyOf(counts.keySet()));
    counts.values().forEach(packing::signed);
    return packing.bytes.toByteArray();
  }

  /// @param moves in order
  static byte[] moves(List<Move> moves) {
    var places = new TreeMap<Long, Integer>();
    moves.forEach(move -> places.put(move.cell(), 0));
    var cells = new ArrayList<>(places.keySet());
    for (var place = 0; place < cells.size(); place++) {
      places.put(cells.get(place), place);
    }
    var packing = new Packing();
    packing.cells(cells);
    packing.moves(moves, places);
    return packing.bytes.toByteArray();
  }

  private void moves(List<Move> moves, Map<Long, Integer> places) {
    var day = Unpacking.FIRST_DAY;
    for (var move : moves) {
      unsigned(move.day() - day);
      unsigned(places.getOrDefault(move.cell(), 0));
      signed(move.delta());
      day = move.day();
    }
  }

  private void cells(List<Long> cells) {
    unsigned(cells.size());
    for (var cell : cells) {
      for (var shift = 8 * (CELL_BYTES - 1); shift >= 0; shift -= 8) {
        bytes.write((int) (cell >>> shift));
      }
    }
  }

  private void signed(int number) {
    unsigned((number << 1) ^ (number >> 31));
  }

  private void unsigned(int number) {
    var left = number;
    while ((left & ~0x7F) != 0) {
      bytes.write((left & 0x7F) | 0x80);
      left >>>= 7;
    }
    bytes.write(left);
  }
}
