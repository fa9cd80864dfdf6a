package policytimeline.core.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Wording;
import policytimeline.core.text.Pairs.Pair;
import policytimeline.core.text.ProvisionChange.Kind;
import policytimeline.core.text.ProvisionChange.Reading;

/// The difference between two texts of one instrument, provision by provision.
///
/// @param changes in the order of the later text; what is gone stands where it stood
/// @param unchanged how many provisions are as they were
public record TextComparison(List<ProvisionChange> changes, int unchanged) {

  private static final String ENGLISH = "en";

  public TextComparison {
    changes = List.copyOf(changes);
  }

  /// Compares in one language.
  ///
  /// @param language asked for; where not both texts have it, English, or else what each has
  public static TextComparison of(ConsolidatedText from, ConsolidatedText to, String language) {
    var changes = new ArrayList<ProvisionChange>();
    var unchanged = 0;
    for (var pair : Pairs.of(from.provisions(), to.provisions())) {
      if (!isText(pair, to)) {
        continue;
      }
      var change = change(pair, from, to, language);
      change.ifPresent(changes::add);
      unchanged += change.isPresent() ? 0 : 1;
    }
    return new TextComparison(changes, unchanged);
  }

  /// Not where only acts name it: that they came to name it changes no text.
  private static boolean isText(Pair pair, ConsolidatedText to) {
    return isWritten(pair.before())
        || isWritten(pair.after())
        || (pair.before() != null && wasRemoved(pair.before(), to).isPresent());
  }

  private static boolean isWritten(@Nullable TextProvision provision) {
    return provision != null && provision.written();
  }

  private static Optional<ProvisionChange> change(
      Pair pair, ConsolidatedText from, ConsolidatedText to, String language) {
    var before = pair.before();
    var after = pair.after();
    if (before == null && after != null) {
      return Optional.of(
          new ProvisionChange(
              Kind.ADDED, null, reading(after, language), causesOfAdding(after, from, to)));
    }
    if (before != null && after == null) {
      return Optional.of(
          new ProvisionChange(
              Kind.REMOVED, reading(before, language), null, causesOfRemoving(before, to)));
    }
    return before == null || after == null ? Optional.empty() : change(before, after, to, language);
  }

  private static Optional<ProvisionChange> change(
      TextProvision before, TextProvision after, ConsolidatedText to, String language) {
    var one =
        new Reading(
            before.number(),
            said(before.heading(), after.heading(), language),
            said(before.text(), after.text(), language));
    var other =
        new Reading(
            after.number(),
            said(after.heading(), before.heading(), language),
            said(after.text(), before.text(), language));
    var isSame =
        Objects.equals(one.heading(), other.heading()) && Objects.equals(one.text(), other.text());
    if (isSame && one.number().equals(other.number())) {
      return Optional.empty();
    }
    var kind = isSame ? Kind.RENUMBERED : Kind.CHANGED;
    return Optional.of(new ProvisionChange(kind, one, other, causes(before, after, to)));
  }

  private static Reading reading(TextProvision provision, String language) {
    return new Reading(
        provision.number(),
        said(provision.heading(), null, language),
        said(provision.text(), null, language));
  }

  /// One wording in a language that the other has as well, if there is one.
  private static @Nullable String said(
      @Nullable Wording wording, @Nullable Wording other, String language) {
    if (wording == null) {
      return null;
    }
    var both =
        Stream.of(language, ENGLISH)
            .filter(wording::has)
            .filter(each -> other == null || other.has(each))
            .findFirst();
    return wording.in(both.orElse(language));
  }

  /// Those that are at work in the later text only, and those that voided what was at work before.
  private static List<String> causes(
      TextProvision before, TextProvision after, ConsolidatedText to) {
    var causes = new LinkedHashSet<>(after.entries());
    before.entries().forEach(causes::remove);
    before.entries().stream()
        .filter(entry -> !after.entries().contains(entry))
        .flatMap(entry -> Stream.ofNullable(to.voidedBy().get(entry)))
        .forEach(causes::add);
    return List.copyOf(causes);
  }

  /// Those that brought it in, or the one that voided what had taken it out.
  private static List<String> causesOfAdding(
      TextProvision after, ConsolidatedText from, ConsolidatedText to) {
    return wasRemoved(after, from)
        .map(gone -> causes(gone, after, to))
        .filter(causes -> !causes.isEmpty())
        .orElse(after.entries());
  }

  /// The one that took it out, or that voided what had brought it in.
  private static List<String> causesOfRemoving(TextProvision before, ConsolidatedText to) {
    return wasRemoved(before, to)
        .map(gone -> causes(before, gone, to))
        .orElseGet(
            () ->
                before.entries().stream()
                    .flatMap(entry -> Stream.ofNullable(to.voidedBy().get(entry)))
                    .distinct()
                    .toList());
  }

  private static Optional<TextProvision> wasRemoved(
      TextProvision provision, ConsolidatedText text) {
    return text.removed().stream()
        .filter(gone -> gone.origin().equals(provision.origin()))
        .reduce((_, later) -> later);
  }
}
