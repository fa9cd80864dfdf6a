package policytimeline.core;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.ProvisionText;
import policytimeline.core.event.TextChange;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Wording;

/// What amendments do to texts, as tests tell it.
public final class TextFacts {

  private TextFacts() {}

  /// A new provision at the end.
  public static TextChange inserted(String number, String words) {
    return new TextChange.Inserted(provision(number, words), null);
  }

  public static TextChange insertedAfter(String after, String number, String words) {
    return new TextChange.Inserted(provision(number, words), Provision.of(after));
  }

  public static TextChange replaced(String number, String words) {
    return new TextChange.Replaced(provision(number, words));
  }

  /// With a heading alone, a text alone, or neither.
  public static TextChange replaced(
      String number, @Nullable String heading, @Nullable String words) {
    return new TextChange.Replaced(
        new ProvisionText(Provision.of(number), english(heading), english(words)));
  }

  /// In two languages.
  public static TextChange replaced(String number, Map<String, String> words) {
    return new TextChange.Replaced(
        new ProvisionText(Provision.of(number), null, Wording.of(words)));
  }

  public static TextChange removed(String number) {
    return new TextChange.Removed(Provision.of(number));
  }

  public static TextChange renumbered(String number, String to) {
    return new TextChange.Renumbered(Provision.of(number), Provision.of(to));
  }

  private static ProvisionText provision(String number, String words) {
    return new ProvisionText(Provision.of(number), null, Wording.english(words));
  }

  private static @Nullable Wording english(@Nullable String words) {
    return words == null ? null : Wording.english(words);
  }
}
