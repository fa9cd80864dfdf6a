package policytimeline.projections.intake.akomantoso;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provision;
import policytimeline.projections.intake.UnreadableFile;

/// Collects the articles or sections of a body one after the other.
final class Body {

  /// All texts together, a few times those of the longest codes.
  static final int MOST_TEXT = 4_000_000;

  private static final int MOST_UNITS = 50_000;

  /// These stand on the line of what surrounds them.
  private static final Set<String> INLINE =
      Set.of(
          "ref",
          "rref",
          "mref",
          "ins",
          "del",
          "b",
          "i",
          "u",
          "sup",
          "sub",
          "span",
          "inline",
          "abbr",
          "def",
          "term",
          "date",
          "quotedText",
          "mod",
          "rmod",
          "mmod",
          "placeholder",
          "eol",
          "noteRef",
          "a",
          "organization",
          "person",
          "role",
          "location",
          "quantity",
          "entity",
          "concept",
          "time",
          "event",
          "process",
          "object",
          "remark",
          "omissis",
          "shortTitle",
          "docTitle",
          "docNumber");

  /// No part of the text as it stands.
  private static final Set<String> LEFT_OUT = Set.of("authorialNote", "del", "meta");

  /// An element under way that may be a provision.
  private record Frame(Tag tag, @Nullable Provision provision, int from) {}

  /// Where a name of the file lies, and the date that stands there.
  record Place(@Nullable Provision provision, @Nullable LegalDate date) {}

  private final Set<String> wanted;
  private final List<Unit> units = new ArrayList<>();
  private final List<Repealed> repealed = new ArrayList<>();
  private final List<Tag> introductions = new ArrayList<>();
  private final Map<Long, String> unnumbered = new LinkedHashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private int kept;

  // where the reading is
  private int quoted;
  private int leftOut;
  private TextFlow text = new TextFlow();
  private final TextFlow[] head = {new TextFlow(), new TextFlow()};
  private @Nullable TextFlow inHead;

  /// @param wanted the names of which the place is asked
  Body(Set<String> wanted) {
    this.wanted = wanted;
  }

  void opened(Tag tag) {
    leftOut += LEFT_OUT.contains(tag.name()) ? 1 : 0;
    if (quoted == 0 && begins(tag)) {
      if (text.length() > 0 && !frames.isEmpty()) {
        introductions.add(frames.peekLast().tag());
      }
      begin();
    }
    if (quoted == 0 && (!frames.isEmpty() || begins(tag))) {
      frames.push(new Frame(tag, ProvisionId.of(tag.id()).orElse(null), text.length()));
    }
    note(tag);
    quoted += tag.is("quotedStructure") || tag.is("quotedText") ? 1 : 0;
    if (frames.size() == 2 && (tag.is("num") || tag.is("heading"))) {
      inHead = head[tag.is("num") ? 0 : 1];
    } else if (!INLINE.contains(tag.name())) {
      text.beginLine();
    }
  }

  void text(String characters) {
    if (leftOut == 0 && !frames.isEmpty()) {
      kept += characters.length();
      if (kept <= MOST_TEXT) {
        (inHead == null ? text : inHead).add(characters);
      }
    }
  }

  void closed(Tag tag) {
    quoted -= tag.is("quotedStructure") || tag.is("quotedText") ? 1 : 0;
    leftOut -= LEFT_OUT.contains(tag.name()) ? 1 : 0;
    if (tag.is("num") && inHead == null) {
      text.joinLine();
    } else if (!INLINE.contains(tag.name())) {
      text.endLine();
    }
    if (quoted > 0 || frames.isEmpty()) {
      return;
    }
    var frame = frames.pop();
    inHead = frames.size() <= 1 ? null : inHead;
    if (frames.isEmpty()) {
      end(frame);
    } else if (frame.provision() != null) {
      repealed(frame, frame.provision());
    }
  }

  /// Whether the reading is within an article or a section.
  boolean isInUnit() {
    return !frames.isEmpty();
  }

  List<Unit> units() {
    return units;
  }

  List<Repealed> repealed() {
    return repealed;
  }

  /// Sections that only group articles, and have a text before the first of these.
  List<Tag> introductions() {
    return introductions;
  }

  /// Articles and sections that nothing numbers, by their lines.
  Map<Long, String> unnumbered() {
    return unnumbered;
  }

  Optional<Place> place(String name) {
    return Optional.ofNullable(places.get(Modification.local(name)));
  }

  boolean hasTooMuchText() {
    return kept > MOST_TEXT;
  }

  /// A section that contains articles only groups them.
  private boolean begins(Tag tag) {
    return tag.isOwn()
        && ProvisionId.isUnit(tag.name())
        && (frames.isEmpty() || (frames.peekLast().tag().is("section") && tag.is("article")));
  }

  private void begin() {
    frames.clear();
    text = new TextFlow();
    head[0] = new TextFlow();
    head[1] = new TextFlow();
    inHead = null;
    if (units.size() + unnumbered.size() == MOST_UNITS) {
      throw new UnreadableFile("An act has at most %d articles.".formatted(MOST_UNITS));
    }
  }

  private void end(Frame frame) {
    var tag = frame.tag();
    var number =
        Optional.ofNullable(frame.provision())
            .or(() -> ProvisionId.of(tag.name(), head[0].from(0)));
    if (number.isEmpty()) {
      unnumbered.put(tag.line(), tag.shown());
      return;
    }
    repealed(frame, number.get());
    units.add(new Unit(tag.line(), number.get(), head[1].from(0), text.from(0), tag.get("period")));
  }

  private void repealed(Frame frame, Provision provision) {
    var said = text.from(Math.min(frame.from(), text.length()));
    Repealed.read(frame.tag(), provision, withoutNumber(said)).ifPresent(repealed::add);
  }

  /// A paragraph begins with its number.
  private static String withoutNumber(String text) {
    return text.replaceFirst("^\\S{1,15}[.)] (?=\\(*[A-Z]{4})", "");
  }

  private void note(Tag tag) {
    var id = tag.id();
    if (id != null && wanted.contains(id)) {
      var around =
          frames.stream().filter(frame -> frame.provision() != null).findFirst().orElse(null);
      places.putIfAbsent(
          id, new Place(around == null ? null : around.provision(), Dates.read(tag.get("date"))));
    }
  }
}
