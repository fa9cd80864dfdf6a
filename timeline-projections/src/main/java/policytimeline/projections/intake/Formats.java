package policytimeline.projections.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The formats that there are.
class Formats {

  private final List<Format> formats;

  Formats(List<Format> formats) {
    this.formats = List.copyOf(formats);
  }

  /// Their names, sorted.
  List<String> names() {
    return formats.stream().map(Format::name).sorted().toList();
  }

  Optional<Format> named(String name) {
    return formats.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /// The format of a content, by its beginning.
  ///
  /// @throws UnreadableFile when it is of none, or could be of several
  Format of(Content content) throws IOException {
    var beginning = Beginning.of(content);
    var possible = formats.stream().filter(format -> format.recognises(beginning)).toList();
    if (possible.size() == 1) {
      return possible.getFirst();
    }
    var names = possible.stream().map(Format::name).sorted().toList();
    throw new UnreadableFile(
        "The format of the file cannot be told from its beginning: it could be %s. Name it, one of %s."
            .formatted(
                names.isEmpty() ? "none" : String.join(" or ", names), String.join(", ", names())));
  }
}
