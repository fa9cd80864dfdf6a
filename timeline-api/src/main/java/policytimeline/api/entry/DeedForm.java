package policytimeline.api.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.api.security.SignedIn;

/// What stands on the page where something is recorded.
///
/// @param faults of no field in particular
/// @param refused why the record cannot take it
record DeedForm(
    String heading,
    String lede,
    SignedIn signedIn,
    String action,
    List<Field> fields,
    List<String> faults,
    @Nullable String refused,
    @Nullable Preview preview) {

  /// @param kind text, url or area
  /// @param fault what is wrong, with what would be accepted
  record Field(
      String name,
      String id,
      String label,
      @Nullable String hint,
      String kind,
      boolean required,
      String value,
      @Nullable String fault) {}

  /// What would change.
  ///
  /// @param day the first one that would be answered otherwise
  record Preview(
      String day,
      String is,
      String would,
      List<Line> before,
      List<Line> after,
      List<String> appeared,
      List<String> vanished) {}

  /// One phase.
  ///
  /// @param days as the language tells them
  /// @param changed whether it stands on this side alone
  record Line(String code, String days, boolean changed) {}
}
