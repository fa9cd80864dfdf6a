package policytimeline.projections.belief;

/// A row of a read model with the positions between which it is believed.
///
/// @param stream the record that it follows from
/// @param from the first position at which it is believed
/// @param to the first position at which it no longer is; [#OPEN] while it is
public record Belief<R>(String stream, R row, long from, long to) {

  /// Believed now.
  public static final long OPEN = Long.MAX_VALUE;
}
