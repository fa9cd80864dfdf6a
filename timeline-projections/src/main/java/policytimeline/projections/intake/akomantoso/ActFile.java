package policytimeline.projections.intake.akomantoso;

import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.UnreadableFile;

/// A file of one act, read to its end before anything of it is believed: a file that breaks off has
/// said nothing.
final class ActFile implements Walk.Visitor {

  private final Metadata metadata = new Metadata();
  private final Preface preface = new Preface();
  private final Outside outside = new Outside();
  private @Nullable Body body;
  private @Nullable Tag act;
  private String part = "";

  private ActFile() {}

  static ActFile read(Content content) throws IOException {
    var file = new ActFile();
    Walk.through(content, file);
    return file;
  }

  @Override
  public void opened(Tag tag, int depth) {
    switch (depth) {
      case 0 -> {}
      case 1 -> document(tag);
      case 2 -> {
        part = tag.isOwn() ? tag.name() : "";
        if (part.equals("body")) {
          body = new Body(wanted());
        }
      }
      default -> inside(tag, depth);
    }
  }

  private void inside(Tag tag, int depth) {
    switch (part) {
      case "meta" -> metadata.opened(tag);
      case "preface" -> preface.opened(tag);
      case "body" -> {
        outside.opened(tag);
        Objects.requireNonNull(body).opened(tag);
      }
      case String annexes when depth == 3 && Outside.isAnnexes(annexes) -> outside.annex(tag);
      default -> {}
    }
  }

  @Override
  public void text(String characters) {
    switch (part) {
      case "meta" -> metadata.text(characters);
      case "preface" -> preface.text(characters);
      case "body" -> bodyText(Objects.requireNonNull(body), characters);
      default -> {}
    }
  }

  @Override
  public void closed(Tag tag, int depth) {
    if (depth == 2) {
      part = "";
    } else if (depth > 2) {
      switch (part) {
        case "meta" -> metadata.closed(tag);
        case "preface" -> preface.closed(tag);
        case "body" -> {
          outside.closed(tag);
          Objects.requireNonNull(body).closed(tag);
        }
        default -> {}
      }
    }
  }

  private void bodyText(Body into, String characters) {
    if (into.isInUnit()) {
      into.text(characters);
    } else {
      outside.text(characters);
    }
  }

  private void document(Tag tag) {
    if (!tag.is("act") || act != null) {
      throw new UnreadableFile(
          "An Akoma Ntoso file of one act is expected; this one has %s on line %d."
              .formatted(act == null ? tag.name() : "another " + tag.name(), tag.line()));
    }
    act = tag;
  }

  /// The names within the file that modifications point to.
  private Set<String> wanted() {
    var names = new HashSet<String>();
    for (var modification : metadata.modifications()) {
      names.addAll(modification.periods());
      modification.parts().stream()
          .map(part -> part.get("href"))
          .filter(Modification::isLocal)
          .filter(Objects::nonNull)
          .map(Modification::local)
          .forEach(names::add);
    }
    return names;
  }

  Metadata metadata() {
    return metadata;
  }

  Preface preface() {
    return preface;
  }

  Body body() {
    return body == null ? new Body(Set.of()) : body;
  }

  Outside outside() {
    return outside;
  }

  Tag act() {
    if (act == null) {
      throw new UnreadableFile("An Akoma Ntoso file of one act is expected; this one has none.");
    }
    return act;
  }
}
