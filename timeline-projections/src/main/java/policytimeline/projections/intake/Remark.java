package policytimeline.projections.intake;

/// What was wrong at a line, with the text as it stands in the file.
///
/// @param place in which order it was found
/// @param kind `rejected` or `finding`
public record Remark(long place, long line, String kind, String reason, String raw) {

  static final String REJECTED = "rejected";
  static final String FINDING = "finding";

  private static final int LONGEST = 2000;

  static Remark rejected(long line, String reason, String raw) {
    return new Remark(0, line, REJECTED, shortened(reason), shortened(raw));
  }

  static Remark finding(long line, String reason, String raw) {
    return new Remark(0, line, FINDING, shortened(reason), shortened(raw));
  }

  /// No database takes a NUL.
  private static String shortened(String text) {
    var whole = text.replace('\0', ' ');
    return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
  }
}
