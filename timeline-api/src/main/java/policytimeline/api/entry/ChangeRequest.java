package policytimeline.api.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.api.problem.Checks;
import policytimeline.core.event.ProvisionText;
import policytimeline.core.event.TextChange;
import policytimeline.core.instrument.Coded;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Provisions;
import tools.jackson.databind.JsonNode;

/// What an amendment does to one provision of a text.
///
/// @param number of the provision; of one that is renumbered, the number that it had
/// @param heading of one that is inserted or replaced
/// @param text of one that is inserted or replaced
/// @param after for one that is inserted, the provision before it; at the end where left out
/// @param to for one that is renumbered, its new number
record ChangeRequest(
    @Nullable String change,
    @Nullable String number,
    @Nullable JsonNode heading,
    @Nullable JsonNode text,
    @Nullable String after,
    @Nullable String to) {

  /// The words for what is done.
  enum Change implements Coded {
    INSERTED("inserted"),
    REPLACED("replaced"),
    REMOVED("removed"),
    RENUMBERED("renumbered");

    private final String code;

    Change(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /// Reads the changes; each that is at fault is left out, and complained of.
  static List<TextChange> check(@Nullable List<@Nullable ChangeRequest> given, Checks checks) {
    var changes = new ArrayList<TextChange>();
    if (given == null || !ProvisionRequest.isBounded("changes", given, checks)) {
      return changes;
    }
    for (var i = 0; i < given.size(); i++) {
      var field = "changes[%d]".formatted(i);
      var each = given.get(i);
      if (each == null) {
        checks.fault(field, "It is required.");
        continue;
      }
      var change = each.read(field + ".", checks);
      if (change != null) {
        changes.add(change);
      }
    }
    return changes;
  }

  /// The provisions that changes name.
  static Provisions named(List<TextChange> changes) {
    return new Provisions(
        changes.stream()
            .flatMap(
                change ->
                    switch (change) {
                      case TextChange.Inserted(var added, _) -> Stream.of(added.provision());
                      case TextChange.Replaced(var next) -> Stream.of(next.provision());
                      case TextChange.Removed(var provision) -> Stream.of(provision);
                      case TextChange.Renumbered(var provision, var to) -> Stream.of(provision, to);
                    })
            .toList());
  }

  private @Nullable TextChange read(String field, Checks checks) {
    var word =
        checks.required(field + "change", change, code -> Coded.of(Change.class, code)).value();
    var provision = checks.required(field + "number", number, Provision::of).value();
    if (word == null) {
      return null;
    }
    return switch (word) {
      case INSERTED -> {
        refuse(field + "to", to != null, word, checks);
        var previous = checks.optional(field + "after", after, Provision::of);
        var said = said(field, provision, checks);
        yield said == null ? null : new TextChange.Inserted(said, previous);
      }
      case REPLACED -> {
        refuse(field + "after", after != null, word, checks);
        refuse(field + "to", to != null, word, checks);
        var said = said(field, provision, checks);
        yield said == null ? null : new TextChange.Replaced(said);
      }
      case REMOVED -> {
        refuse(field + "to", to != null, word, checks);
        refuseWords(field, word, checks);
        yield provision == null ? null : new TextChange.Removed(provision);
      }
      case RENUMBERED -> {
        refuseWords(field, word, checks);
        var next = checks.required(field + "to", to, Provision::of).value();
        yield provision == null || next == null ? null : new TextChange.Renumbered(provision, next);
      }
    };
  }

  /// What a provision says from now on: a heading, a text or both.
  private @Nullable ProvisionText said(String field, @Nullable Provision provision, Checks checks) {
    var title = Words.optional(field + "heading", heading, checks);
    var words = Words.optional(field + "text", text, checks);
    if (Words.isAbsent(heading) && Words.isAbsent(text)) {
      checks.fault(field + "text", "It is required, or a heading.");
    }
    return provision == null ? null : new ProvisionText(provision, title, words);
  }

  private void refuseWords(String field, Change word, Checks checks) {
    refuse(field + "heading", !Words.isAbsent(heading), word, checks);
    refuse(field + "text", !Words.isAbsent(text), word, checks);
    refuse(field + "after", after != null, word, checks);
  }

  private static void refuse(String field, boolean given, Change word, Checks checks) {
    if (given) {
      checks.fault(field, "What is %s has none; leave it out.".formatted(word.code()));
    }
  }
}
