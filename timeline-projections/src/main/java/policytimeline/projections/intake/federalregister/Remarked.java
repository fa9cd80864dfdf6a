package policytimeline.projections.intake.federalregister;

import java.util.List;
import java.util.regex.Pattern;
import policytimeline.projections.intake.federalregister.Label.Meaning;
import policytimeline.projections.intake.federalregister.Note.Target;
import policytimeline.projections.intake.federalregister.TargetReader.Item;

/// What a line `Note:` says of the effect of an order. Two forms that recur are read. Of the others
/// those with a word for an end, a pause or a return are left unread; what is then left only tells
/// about the order, and is passed over.
final class Remarked {

  private static final Pattern EFFECT =
      Pattern.compile(
          "\\b(?:nullif|terminat|abolish|expir|repeal|revo[ck]|rescind|rescission|supersed|suspen"
              + "|void|laps|reinstat|no longer|in effect|ceased?\\b)",
          Pattern.CASE_INSENSITIVE);

  /// Of this order: `This Executive order was nullified by Public Law 84-870`.
  private static final Pattern OF_THIS =
      Pattern.compile(
          "(?:This Executive order was )?(?:nullified|terminated) by (?<by>.{1,500})",
          Pattern.CASE_INSENSITIVE);

  /// Of an order that is named, since what it was about is gone.
  private static final Pattern OF_THAT =
      Pattern.compile(
          "(?<order>EO \\d{4,5}) is nullified by virtue of (?:the [A-Za-z ]{1,100} being abolished"
              + " by )?(?<by>EO \\d.{1,100})");

  private Remarked() {}

  static List<Note> read(String text) {
    if (!EFFECT.matcher(text).find()) {
      return List.of();
    }
    var that = OF_THAT.matcher(text);
    if (that.matches()) {
      var of = TargetReader.read(that.group("order"), true);
      var by = TargetReader.read(that.group("by"), false);
      return isOne(of) && isOne(by)
          ? List.of(new Note.Hearsay(Verb.REVOKE, target(of).instrument(), target(by)))
          : unread(text);
    }
    var own = OF_THIS.matcher(text);
    var by = own.matches() ? TargetReader.read(own.group("by"), false) : List.<Item>of();
    return isOne(by)
        ? List.of(
            new Note.Relation(new Meaning(Verb.REVOKE, Meaning.Direction.UNDERGOES), target(by)))
        : unread(text);
  }

  private static List<Note> unread(String text) {
    return List.of(new Note.Unread("a note on the effect of the order, in words", text));
  }

  private static boolean isOne(List<Item> items) {
    return items.size() == 1
        && items.getFirst() instanceof Item.Read(var target)
        && !target.inPart();
  }

  private static Target target(List<Item> items) {
    return ((Item.Read) items.getFirst()).target();
  }
}
