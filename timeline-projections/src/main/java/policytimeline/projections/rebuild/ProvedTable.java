package policytimeline.projections.rebuild;

import java.util.List;

/// What a check found in one table.
///
/// @param rows how many it had
/// @param digest of all its rows
/// @param anew the same of the table that was made anew
/// @param differing the first records whose rows are others; none where the digests are the same
public record ProvedTable(
    String name, long rows, String digest, String anew, List<String> differing) {

  public boolean isRight() {
    return digest.equals(anew);
  }
}
