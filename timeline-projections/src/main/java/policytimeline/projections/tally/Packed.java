package policytimeline.projections.tally;

/// A span of a block as it is kept: what all earlier days come to, and the moves of its own.
final class Packed {

  private final byte[] base;
  private final byte[] moves;

  Packed(byte[] base, byte[] moves) {
    this.base = base;
    this.moves = moves;
  }

  byte[] base() {
    return base;
  }

  byte[] moves() {
    return moves;
  }
}
