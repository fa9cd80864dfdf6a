package policytimeline.projections.intake.federalregister;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.intake.federalregister.Label.Meaning;
import policytimeline.projections.intake.federalregister.Note.Target;
import policytimeline.projections.intake.federalregister.TargetReader.Item;

/// What a line `Note:` says of the effect of an order. The forms that recur are read. Of the others
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
          "(?:This Executive order was )?(?:nullified|terminated) by (?:an (?=Act of ))?"
              + "(?<by>.{1,500})",
          Pattern.CASE_INSENSITIVE);

  /// Of an order that is named, since what it was about is gone.
  private static final Pattern OF_THAT =
      Pattern.compile(
          "(?<order>EO \\d{4,5}) (?:is nullified by virtue of (?:the [A-Za-z ]{1,100} being abolished"
              + " by )?|was nullified when the [A-Za-z ]{1,100} was abolished by )"
              + "(?<by>EO \\d.{1,100})");

  /// Of what the order rests on: `The authority of EO 10243 was repealed by Public Law 89-554`.
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "(?:The )?authority (?:of (?:this Executive order|EO \\d{4,5}) was )?"
              + "(?:repealed|nullified) by:? (?:the [a-z ]{1,60} Act of \\d{4}, )?"
              + "(?<law>(?:Public Law|Pub\\. ?L\\.) ?\\d{1,3}(?:-\\d{1,4})?)"
              + "(?:[, ]{1,3}\\(? ?\\d{1,3} (?:Stat|U\\.?S\\.?C)[^()]{1,60}\\)?)?[. ]*",
          Pattern.CASE_INSENSITIVE);

  /// `See Public Law 94-412 (90 Stat. 1255), which terminates` much else: what that law says stands
  /// there.
  private static final Pattern SEE =
      Pattern.compile(
          "See (?<law>Public Law \\d{1,3}-\\d{1,4}) \\([^()]{1,100}\\), which .{1,1000}");

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
    var related = related(text);
    if (related != null) {
      return List.of(related);
    }
    var own = OF_THIS.matcher(text);
    var by = own.matches() ? TargetReader.read(own.group("by"), false) : List.<Item>of();
    return isOne(by)
        ? List.of(
            new Note.Relation(new Meaning(Verb.REVOKE, Meaning.Direction.UNDERGOES), target(by)))
        : unread(text);
  }

  /// What says only how the order stands to a law.
  static @Nullable Note related(String text) {
    var authority = AUTHORITY.matcher(text);
    if (authority.matches()) {
      return related(Verb.LOSE_AUTHORITY, TargetReader.read(authority.group("law"), true));
    }
    var see = SEE.matcher(text);
    return see.matches() ? related(Verb.SEE, TargetReader.read(see.group("law"), true)) : null;
  }

  private static @Nullable Note related(Verb verb, List<Item> laws) {
    return isOne(laws)
        ? new Note.Relation(new Meaning(verb, Meaning.Direction.DOES), target(laws))
        : null;
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
